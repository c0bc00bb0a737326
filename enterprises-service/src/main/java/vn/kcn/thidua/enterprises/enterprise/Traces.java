package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import vn.kcn.thidua.enterprises.registry.Forgets;

/**
 * What tells of an enterprise beside the enterprise itself: answers kept for whoever sends a request again, events on
 * their way, the audit trail. Rows stay where others rely on them, and say less.
 */
@ApplicationScoped
class Traces implements Forgets {

    private static final String ANSWERS = """
            delete from idempotency_record where body like '%' || :id || '%' or body like '%' || :taxCode || '%'
            """;
    private static final String REJECTIONS =
            "delete from import_rejection where problem::text like '%' || :taxCode || '%'";
    private static final String EVENTS = """
            update outbox set payload = forgotten_enterprise(payload) || jsonb_build_object('nameVi', :forgotten)
            where aggregate_id = :id
            """;
    /** The trail lets nobody say anything else, but lets it say less. */
    private static final String TRAIL = """
            update audit_entry set state = forgotten_enterprise(state) where aggregate_id = :id
            """;
    /** Whoever acted for it is told by the entries that it alone can make. */
    private static final String PEOPLE = """
            with file as (
                select cast(:id as uuid) as id union all select cast(:reads as uuid)
                union all select d.id from difficulty d where d.tax_code = :taxCode
                union all select r.id from environment_record r where r.tax_code = :taxCode),
            acted as (
                select distinct actor from audit_entry where aggregate_id in (select id from file)
                    and (type = 'vn.kcn.thidua.enterprise.self-declared.v1'
                        or type in ('vn.kcn.thidua.difficulty.raised.v1', 'vn.kcn.thidua.difficulty.supplemented.v1',
                            'vn.kcn.thidua.difficulty.confirmed.v1', 'vn.kcn.thidua.difficulty.reopened.v1')))
            update audit_entry set actor = 'erased'
            where aggregate_id in (select id from file) and actor in (select actor from acted)
            """;

    @Inject
    Session session;

    @Override
    public void forget(UUID enterprise, String taxCode) {
        session.createNativeMutationQuery(ANSWERS)
                .setParameter("id", enterprise.toString())
                .setParameter("taxCode", taxCode)
                .executeUpdate();
        session.createNativeMutationQuery(REJECTIONS)
                .setParameter("taxCode", taxCode)
                .executeUpdate();
        session.createNativeMutationQuery(EVENTS)
                .setParameter("id", enterprise)
                .setParameter("forgotten", FORGOTTEN)
                .executeUpdate();
        session.createNativeMutationQuery(TRAIL).setParameter("id", enterprise).executeUpdate();
        session.createNativeMutationQuery(PEOPLE)
                .setParameter("id", enterprise)
                .setParameter("reads", ContactReads.trailOf(enterprise))
                .setParameter("taxCode", taxCode)
                .executeUpdate();
    }
}
