package vn.kcn.thidua.indicators.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.block.Member;
import vn.kcn.thidua.indicators.scoresheet.ASheet;
import vn.kcn.thidua.indicators.scoresheet.Function;
import vn.kcn.thidua.indicators.scoresheet.Sheet;
import vn.kcn.thidua.indicators.scoresheet.TieBreak;

class RankingTest {

    private static final Sheet SHEET = new Sheet(
            ASheet.of(ASheet.leaf("I", "100", ASheet.assessed())).points(),
            List.of(
                    ASheet.leaf("I", "60", ASheet.assessed()),
                    ASheet.leaf("II", "40", ASheet.assessed()),
                    ASheet.leaf("P", null, ASheet.upTo(Function.PENALTY, "10"))),
            List.of());

    private static ScoreCard card(String member, int first, int second, int penalty) {
        return ScoreCard.of(
                new Member(Member.Kind.UNIT, member, member),
                SHEET,
                Map.of(
                        "I", ASheet.reviewed(Integer.toString(first)),
                        "II", ASheet.reviewed(Integer.toString(second)),
                        "P", ASheet.reviewed(Integer.toString(penalty))));
    }

    private static List<String> places(List<TieBreak> tieBreaks, ScoreCard... cards) {
        return Ranking.of(List.of(cards), tieBreaks).places().stream()
                .map(place -> place.rank() + place.card().member().code())
                .toList();
    }

    @Test
    void equals_share_a_rank_and_the_next_one_is_as_many_lower() {
        assertEquals(
                List.of("1D", "2A", "2C", "4B"),
                places(
                        List.of(),
                        card("B", 10, 10, 0),
                        card("C", 20, 20, 0),
                        card("A", 20, 20, 0),
                        card("D", 50, 0, 0)));
    }

    @Test
    void the_declared_chain_decides_between_equal_scores() {
        List<TieBreak> chain =
                List.of(new TieBreak(TieBreak.By.CRITERION, "I"), new TieBreak(TieBreak.By.FEWER_PENALTIES, null));

        assertEquals(
                List.of("1C", "2B", "3A", "3D"),
                places(chain, card("A", 20, 20, 0), card("B", 30, 10, 0), card("C", 40, 5, 5), card("D", 20, 20, 0)));
        assertEquals(
                List.of("1B", "2A"),
                places(
                        List.of(new TieBreak(TieBreak.By.FEWER_PENALTIES, null)),
                        card("A", 40, 5, 5),
                        card("B", 20, 20, 0)));
    }

    @Property
    void the_order_does_not_depend_on_the_order_of_arrival(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> scores, @ForAll long seed) {
        List<ScoreCard> cards = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            cards.add(card("M" + i, scores.get(i), 0, 0));
        }
        Ranking first = Ranking.of(cards, List.of());
        Collections.shuffle(cards, new Random(seed));

        assertEquals(first, Ranking.of(cards, List.of()));
        first.places()
                .forEach(place -> assertEquals(
                        1
                                + cards.stream()
                                        .filter(other -> other.score()
                                                        .compareTo(place.card().score())
                                                > 0)
                                        .count(),
                        place.rank()));
    }

    @Property
    void the_points_come_to_the_score_to_the_last_digit(
            @ForAll @IntRange(min = 0, max = 60) int first,
            @ForAll @IntRange(min = 0, max = 40) int second,
            @ForAll @IntRange(min = 0, max = 10) int penalty) {
        ScoreCard card = card("A", first, second, penalty);

        assertEquals(0, card.score().compareTo(BigDecimal.valueOf(first + second - penalty)));
        assertEquals(
                card.score(), card.lines().stream().map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void what_is_frozen_reads_back_as_it_was() {
        Basis basis = new Basis(
                "M",
                "K1",
                "Khối một",
                2021,
                LocalDate.of(2021, 12, 31),
                SHEET,
                List.of(new Member(Member.Kind.UNIT, "VP", "Văn phòng")),
                Map.of("VP", Map.of("I", ASheet.reviewed("12.345678"))));
        StandingView.Document standing = basis.standing();

        assertEquals(standing, Canon.read(Canon.of(standing).text()));
        assertEquals(
                Canon.of(standing).sha256(),
                Canon.of(Canon.read(Canon.of(standing).text())).sha256());
        assertTrue(Canon.of(standing).text().contains("\"points\":\"12.3457\""));
    }
}
