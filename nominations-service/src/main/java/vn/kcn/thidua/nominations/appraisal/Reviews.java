package vn.kcn.thidua.nominations.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Nomination;

/** The reviews. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    static Refusal unknown(UUID id) {
        return Refusal.notFound("unknown-review", Map.of("review", id));
    }

    /** Of the dossier as it is now, in the order they were assigned. */
    List<Review> of(Nomination nomination) {
        return list("nomination = ?1 and round = ?2 order by id", nomination.id(), nomination.rounds());
    }

    /** The one that this person has in the case now, in whatever state that still lives. */
    Optional<Review> of(Nomination nomination, String appraiser) {
        return of(nomination).stream()
                .filter(review -> review.appraiser.equals(appraiser))
                .filter(review -> review.state == ReviewState.ASSIGNED || review.isIn())
                .findFirst();
    }

    /** In the order they were assigned; what he is recused from meanwhile is not there. */
    List<Review> of(String appraiser, Seek seek) {
        return find(
                        "from Review v where v.appraiser = ?1 and v.id " + seek.beyond()
                                + " ?2 and not exists (select 1 from Recusal r"
                                + " where r.nomination = v.nomination and r.member = ?1 and r.liftedBy is null)"
                                + " order by v.id " + seek.order(),
                        appraiser,
                        seek.id())
                .page(0, seek.limit())
                .list();
    }

    boolean isAnyIn(String movement) {
        return count("nomination in (select n.id from Nomination n where n.movement = ?1)", movement) > 0;
    }
}
