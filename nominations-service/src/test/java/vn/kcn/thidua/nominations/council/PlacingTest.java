package vn.kcn.thidua.nominations.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.nominations.appraisal.Appraisal;
import vn.kcn.thidua.nominations.appraisal.Share;

class PlacingTest {

    private static final List<UUID> CASES =
            IntStream.rangeClosed(1, 4).mapToObj(i -> new UUID(0, i)).toList();

    @Test
    void more_votes_get_the_place() {
        assertEquals(
                List.of(PlacedBy.VOTES, PlacedBy.VOTES, PlacedBy.CUT_BY_VOTES, PlacedBy.CUT_BY_VOTES),
                placed(2, 9, 8, 7, 6));
    }

    @Test
    void a_tie_above_the_cut_needs_no_lot() {
        assertEquals(
                List.of(PlacedBy.VOTES, PlacedBy.VOTES, PlacedBy.CUT_BY_VOTES, PlacedBy.CUT_BY_VOTES),
                placed(2, 8, 8, 7, 7));
    }

    @Test
    void where_there_is_room_for_all_nothing_is_cut() {
        assertEquals(List.of(PlacedBy.VOTES, PlacedBy.VOTES, PlacedBy.VOTES, PlacedBy.VOTES), placed(4, 8, 8, 8, 8));
    }

    @Test
    void the_lot_goes_for_the_places_that_a_tie_crosses_and_no_others() {
        List<PlacedBy> placed = placed(2, 9, 8, 8, 7);
        assertEquals(PlacedBy.VOTES, placed.getFirst());
        assertEquals(PlacedBy.CUT_BY_VOTES, placed.getLast());
        assertEquals(
                List.of(PlacedBy.LOT, PlacedBy.CUT_BY_LOT),
                placed.subList(1, 3).stream().sorted().toList());
    }

    @Test
    void the_lot_is_what_anybody_finds_with_the_seed() {
        List<Candidate> tied = votes(8, 8, 8, 8);
        UUID first = CASES.stream()
                .min(Comparator.comparing((UUID id) -> Placing.sha256("seed\n" + id)))
                .orElseThrow();
        assertEquals(PlacedBy.LOT, byLot(1, "seed").of(tied).get(first));
    }

    @Test
    void every_case_wins_under_some_seed() {
        for (UUID wanted : CASES) {
            assertTrue(Stream.iterate(0, i -> i + 1)
                    .limit(200)
                    .anyMatch(i -> byLot(1, "seed" + i).of(votes(8, 8, 8, 8)).get(wanted) == PlacedBy.LOT));
        }
    }

    private static List<PlacedBy> placed(int places, int... votes) {
        Map<UUID, PlacedBy> placed = byLot(places, "seed").of(votes(votes));
        return CASES.stream().map(placed::get).toList();
    }

    private static List<Candidate> votes(int... votes) {
        return IntStream.range(0, votes.length)
                .mapToObj(i -> new Candidate(CASES.get(i), votes[i], Appraisal.NONE))
                .toList();
    }

    private static Placing byLot(int places, String seed) {
        return new Placing(places, QuotaCut.CHAIN, List.of(TieBreak.LOT), List.of(), seed);
    }

    /** Four with equal votes; what the appraisal gave for SX and MT, whose weights are 60 and 40. */
    private static List<PlacedBy> tied(
            int places, QuotaCut cut, List<TieBreak> chain, List<UUID> chair, String... points) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            String[] each = points[i].split("/");
            Map<String, Share> criteria = new LinkedHashMap<>();
            criteria.put("SX", new Share(new BigDecimal(each[0]), 1));
            criteria.put("MT", new Share(new BigDecimal(each[1]), 1));
            Share total = new Share(
                    new BigDecimal(each[0])
                            .multiply(new BigDecimal("0.6"))
                            .add(new BigDecimal(each[1]).multiply(new BigDecimal("0.4"))),
                    1);
            candidates.add(new Candidate(CASES.get(i), 8, new Appraisal(2, 2, criteria, Optional.of(total))));
        }
        Map<UUID, PlacedBy> placed = new Placing(places, cut, chain, chair, "seed").of(candidates);
        return CASES.stream().map(placed::get).toList();
    }

    private static final List<TieBreak> ALL = List.of(TieBreak.values());

    @Test
    void the_score_goes_before_the_criteria_and_these_before_the_chair() {
        assertEquals(
                List.of(PlacedBy.SCORE, PlacedBy.CRITERION, PlacedBy.CUT_BY_CRITERION, PlacedBy.CUT_BY_SCORE),
                // the middle two have the same in all, and the first criterion is worth more
                tied(2, QuotaCut.CHAIN, ALL, List.of(), "90/90", "84/74", "80/80", "70/70"));
    }

    @Test
    void the_chair_decides_what_the_appraisal_leaves_open() {
        List<UUID> order = List.of(CASES.get(2), CASES.get(1), CASES.get(0), CASES.get(3));
        assertEquals(
                List.of(PlacedBy.CUT_BY_CHAIR, PlacedBy.CHAIR, PlacedBy.CHAIR, PlacedBy.CUT_BY_CHAIR),
                tied(2, QuotaCut.CHAIN, ALL, order, "80/80", "80/80", "80/80", "80/80"));
        assertEquals(
                List.of(PlacedBy.CUT_BY_LOT, PlacedBy.LOT),
                tied(1, QuotaCut.CHAIN, ALL, List.of(CASES.get(0)), "80/80", "80/80", "80/80", "80/80").stream()
                        .distinct()
                        .sorted(Comparator.comparing(PlacedBy::isWithin))
                        .toList(),
                "an order that leaves one out decides nothing");
    }

    @Test
    void a_step_that_is_not_declared_is_not_taken() {
        List<PlacedBy> placed =
                tied(2, QuotaCut.CHAIN, List.of(TieBreak.LOT), CASES, "90/90", "80/80", "70/70", "60/60");
        assertTrue(placed.stream().allMatch(place -> place == PlacedBy.LOT || place == PlacedBy.CUT_BY_LOT));
    }

    @Test
    void all_or_none_of_those_who_tie_as_declared() {
        String[] points = {"90/90", "80/80", "70/70", "60/60"};
        assertEquals(
                List.of(PlacedBy.ALL_TIED, PlacedBy.ALL_TIED, PlacedBy.ALL_TIED, PlacedBy.ALL_TIED),
                tied(2, QuotaCut.ALL_TIED, ALL, List.of(), points));
        assertEquals(
                List.of(PlacedBy.CUT_NONE_TIED, PlacedBy.CUT_NONE_TIED, PlacedBy.CUT_NONE_TIED, PlacedBy.CUT_NONE_TIED),
                tied(2, QuotaCut.NONE_TIED, ALL, List.of(), points));
    }

    /** Whatever the votes: as many places as there are are taken, and nobody with fewer votes gets one before another. */
    @Test
    void the_chain_fills_every_place_and_passes_over_nobody_with_more_votes() {
        for (int round = 0; round < 500; round++) {
            Random random = new Random(round);
            int[] votes = random.ints(4, 5, 8).toArray();
            int places = random.nextInt(1, 5);
            Map<UUID, PlacedBy> placed = byLot(places, "seed" + round).of(votes(votes));
            assertEquals(4, placed.size());
            assertEquals(
                    places, placed.values().stream().filter(PlacedBy::isWithin).count());
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    boolean passedOver = placed.get(CASES.get(i)).isWithin()
                            && !placed.get(CASES.get(j)).isWithin();
                    assertTrue(!passedOver || votes[i] >= votes[j]);
                }
            }
        }
    }
}
