package vn.kcn.thidua.nominations.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.movement.Movements;

/** Declares how the cases of a movement are scored, before anybody is asked to. */
@ApplicationScoped
@Transactional
class Declaring {

    @Inject
    Schemes schemes;

    @Inject
    Reviews reviews;

    @Inject
    Movements movements;

    @Inject
    AuditTrail trail;

    /** @param ifMatch for a scheme that is there already */
    SchemeView declare(String movement, NewScheme wanted, @Nullable String ifMatch) {
        String code = movements.get(movement).code();
        if (reviews.isAnyIn(code)) {
            throw Refusal.conflict("scheme-in-use", Map.of("movement", code));
        }
        Scheme scheme = schemes.of(code).orElse(null);
        if (scheme == null) {
            scheme = Scheme.of(code, wanted);
        } else {
            ExpectedVersion.of(ifMatch).require(scheme);
            scheme.declare(wanted);
        }
        schemes.persistAndFlush(scheme);
        SchemeView view = SchemeView.of(scheme);
        trail.record("vn.kcn.thidua.appraisal-scheme.declared.v1", scheme.id(), view);
        return view;
    }

    SchemeView read(String movement) {
        return SchemeView.of(schemes.get(movements.get(movement).code()));
    }
}
