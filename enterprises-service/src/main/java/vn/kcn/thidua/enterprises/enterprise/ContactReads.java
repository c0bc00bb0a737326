package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.audit.RecordedStates;
import vn.kcn.thidua.kit.audit.RecordedStates.Recorded;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.locks.Locks;

/** Who has read personal data of an enterprise, and when: a trail of its own in the audit trail. */
@ApplicationScoped
class ContactReads {

    /** Not an event of the enterprise: its figures and its feed know nothing of it. */
    private static final String READ = "vn.kcn.thidua.contact.read.v1";

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    @Inject
    RecordedStates recorded;

    /** Without this entry nobody is shown anything. */
    @Transactional
    public void record(Enterprise enterprise) {
        UUID thing = trailOf(enterprise.id());
        // two who read at once would number their entries alike
        session.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended(:thing, " + Locks.CONTACT_READS + "))",
                        Object.class)
                .setParameter("thing", thing.toString())
                .getSingleResult();
        trail.record(READ, thing, Map.of("enterprise", enterprise.id(), "taxCode", enterprise.taxCode()));
    }

    List<Recorded> of(Enterprise enterprise, Seek seek) {
        return recorded.of(trailOf(enterprise.id()), seek);
    }

    static UUID trailOf(UUID enterprise) {
        return UUID.nameUUIDFromBytes(("contact-reads/" + enterprise).getBytes(StandardCharsets.UTF_8));
    }
}
