package vn.kcn.thidua.nominations.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
        Map<UUID, Integer> tied = votes(8, 8, 8, 8);
        UUID first = CASES.stream()
                .min(Comparator.comparing((UUID id) -> Placing.sha256("seed\n" + id)))
                .orElseThrow();
        assertEquals(PlacedBy.LOT, new Placing(1, "seed").of(tied).get(first));
    }

    @Test
    void every_case_wins_under_some_seed() {
        for (UUID wanted : CASES) {
            assertTrue(Stream.iterate(0, i -> i + 1)
                    .limit(200)
                    .anyMatch(i ->
                            new Placing(1, "seed" + i).of(votes(8, 8, 8, 8)).get(wanted) == PlacedBy.LOT));
        }
    }

    private static List<PlacedBy> placed(int places, int... votes) {
        Map<UUID, PlacedBy> placed = new Placing(places, "seed").of(votes(votes));
        return CASES.stream().map(placed::get).toList();
    }

    private static Map<UUID, Integer> votes(int... votes) {
        Map<UUID, Integer> found = new HashMap<>();
        for (int i = 0; i < votes.length; i++) {
            found.put(CASES.get(i), votes[i]);
        }
        return found;
    }
}
