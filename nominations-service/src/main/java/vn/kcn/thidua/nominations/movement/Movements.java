package vn.kcn.thidua.nominations.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** The movements. */
@ApplicationScoped
public class Movements implements PanacheRepositoryBase<Movement, UUID> {

    /** The movement at this code or id, as a path names it. */
    public Movement get(String codeOrId) {
        return byCode(codeOrId)
                .or(() -> id(codeOrId).flatMap(this::findByIdOptional))
                .orElseThrow(() -> Refusal.notFound("unknown-movement", Map.of("movement", codeOrId)));
    }

    /** The movement that a body names. */
    public Movement named(String code) {
        return byCode(code)
                .orElseThrow(() -> Refusal.rule("unknown-movement", Map.of("movement", code))
                        .at("/movement"));
    }

    /** Those of them that there are, by their codes. */
    public Map<String, Movement> named(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : stream("code in ?1", codes).collect(Collectors.toMap(Movement::code, Function.identity()));
    }

    Optional<Movement> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** In the order they were drafted. */
    List<Movement> list(Seek seek) {
        return find("id " + seek.beyond() + " ?1 order by id " + seek.order(), seek.id())
                .page(0, seek.limit())
                .list();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException code) {
            return Optional.empty();
        }
    }
}
