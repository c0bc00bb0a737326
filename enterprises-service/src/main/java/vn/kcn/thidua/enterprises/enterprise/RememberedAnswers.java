package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.Session;

/** Answers kept for whoever sends a request again: the one place beside the enterprise itself that holds its contact. */
@ApplicationScoped
class RememberedAnswers {

    @Inject
    Session session;

    void forget(Enterprise enterprise) {
        session.createNativeMutationQuery("delete from idempotency_record where body like '%' || :id || '%'")
                .setParameter("id", enterprise.id().toString())
                .executeUpdate();
    }
}
