package vn.kcn.thidua.nominations.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.problem.Refusal;

/** Keeps what is known of the council's members. */
@ApplicationScoped
@Transactional
class Enrolling {

    @Inject
    CouncilPersons persons;

    @Inject
    AuditTrail trail;

    PersonCard describe(String username, PersonCard card) {
        CouncilPerson person = persons.byName(username).orElseGet(() -> CouncilPerson.unknown(username));
        person.describe(card);
        persons.persist(person);
        trail.record("vn.kcn.thidua.council-person.described.v1", person.id(), card);
        return PersonCard.of(person);
    }

    PersonCard read(String username) {
        return persons.byName(username)
                .map(PersonCard::of)
                .orElseThrow(() -> Refusal.notFound("unknown-council-person", Map.of("username", username)));
    }
}
