package vn.kcn.thidua.nominations.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** The bodies, each with its successor. */
@ApplicationScoped
public class IssuingBodies implements PanacheRepositoryBase<IssuingBody, String> {

    @Inject
    BodySettings settings;

    /** The body of that day, in the line that this system serves. */
    public IssuingBody on(LocalDate day) {
        IssuingBody body = findById(settings.code());
        while (body != null && body.isBefore(day)) {
            body = body.successor == null ? null : findById(body.successor);
        }
        if (body == null || body.isAfter(day)) {
            throw Refusal.rule("no-issuing-body", Map.of("body", settings.code(), "day", day));
        }
        return body;
    }

    List<IssuingBody> inOrder() {
        return list("order by validFrom");
    }
}
