package vn.kcn.thidua.nominations.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** The council's sessions. */
@ApplicationScoped
class CouncilSessions implements PanacheRepositoryBase<CouncilSession, UUID> {

    CouncilSession get(UUID id) {
        return present(findByIdOptional(id), id);
    }

    /** Any number may vote at once; a close waits for them, and they for a close. */
    CouncilSession getForVoting(UUID id) {
        return present(findByIdOptional(id, LockModeType.PESSIMISTIC_READ), id);
    }

    CouncilSession getForChange(UUID id) {
        return present(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** In the order they were called; null = of every member. */
    List<CouncilSession> list(@Nullable String member, Seek seek) {
        String beyond = "id " + seek.beyond() + " ?1";
        String order = " order by id " + seek.order();
        return (member == null
                        ? find(beyond + order, seek.id())
                        : find(beyond + " and ?2 member of members" + order, seek.id(), member))
                .page(0, seek.limit())
                .list();
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("unknown-session", Map.of("session", id));
    }

    private static CouncilSession present(Optional<CouncilSession> found, UUID id) {
        return found.orElseThrow(() -> unknown(id));
    }
}
