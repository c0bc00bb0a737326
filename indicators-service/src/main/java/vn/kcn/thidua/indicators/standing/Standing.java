package vn.kcn.thidua.indicators.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.block.Blocks;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.obligation.Obligations;
import vn.kcn.thidua.indicators.obligation.OwedReport;
import vn.kcn.thidua.indicators.scoresheet.ScoreSheets;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.problem.Refusal;

/** Reading how a block stands: as of now, or as it was frozen. */
@ApplicationScoped
@Transactional
public class Standing {

    @Inject
    Blocks blocks;

    @Inject
    ScoreSheets sheets;

    @Inject
    OfficialStandings officials;

    @Inject
    Gathering gathering;

    @Inject
    Obligations obligations;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** Of each block that the movement judges: the official standing, or, before there is one, the provisional. */
    public List<StandingView> of(String movement, LocalDate asOf) {
        return sheets.of(movement).stream()
                .map(sheet -> officials
                        .find(movement, sheet.block())
                        .map(official -> official(official, null))
                        .orElseGet(() -> provisional(movement, sheet.block(), asOf)))
                .toList();
    }

    Basis basis(String movement, String block, @Nullable LocalDate asOf) {
        return gathering.gather(blocks.get(block), sheets.get(movement, block), day(asOf));
    }

    LocalDate day(@Nullable LocalDate asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asked == null ? today : asked;
        if (day.isAfter(today)) {
            throw Refusal.rule("as-of-in-future", Map.of("asOf", day, "today", today));
        }
        return day;
    }

    StandingView provisional(String movement, String block, @Nullable LocalDate asOf) {
        return new StandingView(
                StandingView.Kind.PROVISIONAL, basis(movement, block, asOf).standing(), null, null, null, null);
    }

    /** @param asked number of the version; the last one where none is asked for */
    StandingView official(String movement, String block, @Nullable Integer asked) {
        return official(officials.get(movement, block), asked);
    }

    /** The version that was in force at an instant. */
    StandingView officialAt(String movement, String block, Instant knownAt) {
        OfficialStanding official = officials.get(movement, block);
        int number = official.countAt(knownAt);
        if (number == 0) {
            throw OfficialStandings.notFrozen(movement, block);
        }
        return official(official, number);
    }

    static StandingView official(OfficialStanding official, @Nullable Integer asked) {
        int number = asked == null ? official.count() : asked;
        OfficialStanding.Frozen frozen = official.version(number);
        StandingView.Document document = Canon.read(frozen.document());
        return new StandingView(
                StandingView.Kind.OFFICIAL,
                document,
                number,
                frozen.sha256(),
                frozen.frozenAt(),
                number == 1
                        ? null
                        : StandingView.changes(
                                Canon.read(official.version(number - 1).document()), document));
    }

    ExplainView explain(String movement, String block, String member, @Nullable LocalDate asOf) {
        actor.requireActsFor(member);
        Basis basis = basis(movement, block, asOf);
        return ExplainView.of(basis, member, basis.isEnterprise(member) ? owed(basis, member, day(asOf)) : List.of());
    }

    private List<OwedReport> owed(Basis basis, String member, LocalDate day) {
        return obligations.owedBy(new TaxCode(member), basis.year(), day);
    }

    Sensitivity.View sensitivity(String movement, String block, String member, int rank, @Nullable LocalDate asOf) {
        return Sensitivity.of(basis(movement, block, asOf), member).reaching(rank);
    }
}
