package vn.kcn.thidua.indicators.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.kcn.thidua.indicators.scoresheet.TieBreak;

/** Who stands where. */
record Ranking(List<Place> places) {

    record Place(int rank, ScoreCard card) {}

    /** Competition ranking: equals share a rank, and the next one is as many lower as they are. */
    static Ranking of(Collection<ScoreCard> cards, List<TieBreak> tieBreaks) {
        Comparator<ScoreCard> better = better(tieBreaks);
        List<ScoreCard> sorted = cards.stream()
                .sorted(better.thenComparing(card -> card.member().code()))
                .toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean isEqual = i > 0 && better.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            places.add(new Place(isEqual ? places.getLast().rank() : i + 1, sorted.get(i)));
        }
        return new Ranking(places);
    }

    /** Where this card would stand among these others. */
    static int rank(ScoreCard card, Collection<ScoreCard> others, List<TieBreak> tieBreaks) {
        Comparator<ScoreCard> better = better(tieBreaks);
        return 1
                + Math.toIntExact(others.stream()
                        .filter(other -> better.compare(other, card) < 0)
                        .count());
    }

    private static Comparator<ScoreCard> better(List<TieBreak> tieBreaks) {
        Comparator<ScoreCard> better = Comparator.comparing(ScoreCard::score).reversed();
        for (TieBreak tieBreak : tieBreaks) {
            better = better.thenComparing(by(tieBreak));
        }
        return better;
    }

    private static Comparator<ScoreCard> by(TieBreak tieBreak) {
        String criterion = tieBreak.criterion() == null ? "" : tieBreak.criterion();
        return switch (tieBreak.by()) {
            case CRITERION ->
                Comparator.comparing((ScoreCard card) -> card.within(criterion)).reversed();
            case FEWER_PENALTIES -> Comparator.comparing(ScoreCard::penalties);
            case FEWER_LATE_REPORTS -> Comparator.comparing(ScoreCard::lateReports);
        };
    }
}
