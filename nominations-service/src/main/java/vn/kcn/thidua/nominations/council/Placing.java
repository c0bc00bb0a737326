package vn.kcn.thidua.nominations.council;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who gets the places of an award: more votes first, and where votes tie at the cut, what was declared before the vote:
 * all or none of those who tie, or one step after the other for whom the steps before leave tied. The lot is a hash of a
 * seed and the case; the seed's own hash is shown before anybody votes and the seed after, so that nobody can choose it
 * and everybody can repeat it.
 *
 * @param preferred the chair's order, given before the count
 */
record Placing(int places, QuotaCut cut, List<TieBreak> chain, List<UUID> preferred, String seed) {

    /** Ranks cases; those that it holds for equal stay tied. */
    private record Step(Comparator<Candidate> order, PlacedBy within, PlacedBy cut) {}

    Map<UUID, PlacedBy> of(Collection<Candidate> candidates) {
        Map<UUID, PlacedBy> placed = new HashMap<>();
        Comparator<Candidate> byVotes =
                Comparator.comparingInt(Candidate::votes).reversed();
        List<Candidate> tied = new ArrayList<>(candidates);
        int left = decide(new Step(byVotes, PlacedBy.VOTES, PlacedBy.CUT_BY_VOTES), tied, places, placed);
        if (cut != QuotaCut.CHAIN) {
            PlacedBy all = cut == QuotaCut.ALL_TIED ? PlacedBy.ALL_TIED : PlacedBy.CUT_NONE_TIED;
            tied.forEach(candidate -> placed.put(candidate.nomination(), all));
            return placed;
        }
        for (TieBreak breaker : chain) {
            for (Comparator<Candidate> order : orders(breaker, tied)) {
                left = decide(new Step(order, breaker.within(), breaker.cut()), tied, left, placed);
            }
        }
        return placed;
    }

    /**
     * Places whom this step puts clearly above or below the cut, and leaves the others.
     *
     * @param tied in: who is not placed yet; out: who still is not
     * @return places left for those
     */
    private static int decide(Step step, List<Candidate> tied, int places, Map<UUID, PlacedBy> placed) {
        tied.sort(step.order());
        int first = 0;
        int last = tied.size();
        if (places > 0 && places < tied.size() && step.order().compare(tied.get(places - 1), tied.get(places)) == 0) {
            Candidate edge = tied.get(places);
            first = count(tied, candidate -> step.order().compare(candidate, edge) < 0);
            last = tied.size() - count(tied, candidate -> step.order().compare(candidate, edge) > 0);
        } else {
            first = Math.min(places, tied.size());
            last = first;
        }
        for (int i = 0; i < tied.size(); i++) {
            if (i < first || i >= last) {
                placed.put(tied.get(i).nomination(), i < first ? step.within() : step.cut());
            }
        }
        List<Candidate> rest = List.copyOf(tied.subList(first, last));
        tied.clear();
        tied.addAll(rest);
        return places - first;
    }

    private static int count(List<Candidate> candidates, java.util.function.Predicate<Candidate> which) {
        return (int) candidates.stream().filter(which).count();
    }

    private List<Comparator<Candidate>> orders(TieBreak breaker, List<Candidate> tied) {
        return switch (breaker) {
            case SCORE -> List.of(Comparator.comparing(Candidate::score).reversed());
            case CRITERIA ->
                criteria(tied).stream()
                        .map(criterion -> Comparator.comparing((Candidate candidate) -> candidate.points(criterion))
                                .reversed())
                        .toList();
            // an order that leaves one of them out decides nothing
            case CHAIR ->
                new HashSet<>(preferred)
                                .containsAll(
                                        tied.stream().map(Candidate::nomination).toList())
                        ? List.of(Comparator.comparingInt(candidate -> preferred.indexOf(candidate.nomination())))
                        : List.of();
            case LOT -> List.of(Comparator.comparing(candidate -> sha256(seed + "\n" + candidate.nomination())));
        };
    }

    /** In the order of their priority. */
    private static Set<String> criteria(List<Candidate> tied) {
        Set<String> criteria = new LinkedHashSet<>();
        tied.forEach(
                candidate -> criteria.addAll(candidate.appraisal().criteria().keySet()));
        return criteria;
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
