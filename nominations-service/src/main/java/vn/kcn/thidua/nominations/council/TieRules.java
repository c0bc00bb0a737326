package vn.kcn.thidua.nominations.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** How a session breaks ties at a quota's cut, declared when it is called. */
@Embeddable
class TieRules {

    static final List<TieBreak> USUAL = List.of(TieBreak.SCORE, TieBreak.CRITERIA, TieBreak.LOT);

    @Enumerated(EnumType.STRING)
    @Column(name = "quota_cut")
    QuotaCut cut = QuotaCut.CHAIN;

    @ElementCollection
    @CollectionTable(name = "council_tie_break", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "step")
    @Enumerated(EnumType.STRING)
    List<TieBreak> chain = new ArrayList<>(USUAL);

    /** The lot is the last step whether it is named or not: nothing else always decides. */
    void declare(QuotaCut wanted, List<TieBreak> steps, @Nullable String chair) {
        CouncilSession.requireDistinct(steps, "/tieBreaks");
        int lot = steps.indexOf(TieBreak.LOT);
        if (lot >= 0 && lot < steps.size() - 1) {
            throw Refusal.rule("lot-not-last", Map.of()).at("/tieBreaks/" + lot);
        }
        if (steps.contains(TieBreak.CHAIR) && chair == null) {
            throw Refusal.rule("no-chair", Map.of()).at("/chair");
        }
        cut = wanted;
        chain.clear();
        chain.addAll(steps);
        if (lot < 0) {
            chain.add(TieBreak.LOT);
        }
    }
}
