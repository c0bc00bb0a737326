package vn.kcn.thidua.indicators.movementview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import vn.kcn.thidua.kit.problem.Refusal;

/** The movements that this service has heard of. */
@ApplicationScoped
public class Movements {

    @Inject
    EntityManager entities;

    public boolean isKnown(String code) {
        return (boolean) entities.createNativeQuery(
                        "select exists (select from movement_replica where code = :code)", Boolean.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    public Optional<String> nameVi(String code) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select name_vi from movement_replica where code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** For a body that refers to a movement. */
    public void requireKnown(String code) {
        if (!isKnown(code)) {
            throw Refusal.rule("unknown-movement", Map.of("code", code)).at("/movement");
        }
    }
}
