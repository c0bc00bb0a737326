package vn.kcn.thidua.nominations.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Recusal;
import vn.kcn.thidua.nominations.nomination.Recusals;

/** Tells people that they are recused: each of his own, the secretariat of everybody's. */
@ApplicationScoped
@Transactional
class Telling {

    @Inject
    Recusals recusals;

    @Inject
    Nominations nominations;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    List<RecusalNotice> list(@Nullable String member, Seek seek) {
        String about = actor.has(Roles.SECRETARY) ? member : actor.name();
        return recusals.told(actor.name(), about, seek).stream()
                .map(this::notice)
                .toList();
    }

    RecusalNotice acknowledge(UUID id) {
        Recusal recusal = recusals.findByIdOptional(id)
                .filter(found -> found.member().equals(actor.name()))
                .orElseThrow(() -> Refusal.notFound("unknown-recusal", Map.of("recusal", id)));
        recusal.acknowledge(clock.instant());
        return notice(recusal);
    }

    private RecusalNotice notice(Recusal recusal) {
        return RecusalNotice.of(recusal, nominations.named(recusal.nomination(), ""));
    }
}
