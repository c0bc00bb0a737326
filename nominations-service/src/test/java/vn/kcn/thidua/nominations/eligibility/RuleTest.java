package vn.kcn.thidua.nominations.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.nominations.nomination.Claims;

class RuleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            held,                needed, year, latest, enough
            2019 2020 2021,      3,      2021, 1,      true
            2019 2020 2021,      3,      2022, 1,      true
            2019 2020 2021,      3,      2022, 0,      false
            2019 2020 2021,      3,      2023, 1,      false
            2018 2020 2021,      3,      2021, 1,      false
            2018 2019 2021,      3,      2021, 1,      false
            2018 2019 2020 2021, 3,      2021, 1,      true
            2020 2021,           3,      2021, 1,      false
            2020 2021,           2,      2021, 1,      true
            ,                    2,      2021, 1,      false
            """, useHeadersInDisplayName = true)
    void a_chain_has_no_gap_and_ends_near_enough(String held, int needed, int year, int latest, boolean enough) {
        assertEquals(enough, new Chain(years(held)).isLongEnough(needed, year, latest));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind,              part, whole, numerator, strictly, outcome
            MEMBERS_ADVANCED,  7,    10,    70,        false,    PASS
            MEMBERS_ADVANCED,  6,    9,     70,        false,    FAIL
            MEMBERS_ADVANCED,  7,    9,     70,        false,    PASS
            MEMBERS_ADVANCED,  5,    10,    50,        true,     FAIL
            MEMBERS_ADVANCED,  6,    10,    50,        true,     PASS
            MEMBERS_COMPLETED, 10,   10,    100,       false,    PASS
            MEMBERS_COMPLETED, 9,    10,    100,       false,    FAIL
            MEMBERS_ADVANCED,  ,     10,    70,        false,    NEEDS_EVIDENCE
            MEMBERS_COMPLETED, 10,   ,      100,       false,    NEEDS_EVIDENCE
            """, useHeadersInDisplayName = true)
    void a_share_is_compared_in_whole_numbers(
            RuleKind kind, Integer part, Integer whole, int numerator, boolean strictly, Outcome outcome) {
        Claims claims = new Claims(whole, part, part, null, null, null, null, null);
        Requirement rule = new Requirement(kind, null, 0, numerator, 100, strictly, null, false);
        assertEquals(outcome, kind.judge(rule, facts(claims, 0, 0)).result());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            proposed, basis, outcome
            3,        20,    PASS
            4,        20,    FAIL
            3,        19,    FAIL
            1,        7,     PASS
            1,        6,     FAIL
            1,        0,     NEEDS_EVIDENCE
            """, useHeadersInDisplayName = true)
    void fifteen_percent_are_never_exceeded(int proposed, int basis, Outcome outcome) {
        Requirement rule = new Requirement(RuleKind.RATIO_CAP, "LDTT", 0, 15, 100, false, null, true);
        assertEquals(
                outcome,
                RuleKind.RATIO_CAP
                        .judge(rule, facts(Claims.NONE, proposed, basis))
                        .result());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind,                    initiative, excellent, outcome
            INITIATIVE,              true,       ,          PASS
            INITIATIVE,              false,      true,      FAIL
            INITIATIVE,              ,           true,      NEEDS_EVIDENCE
            EXCELLENT_OR_INITIATIVE, false,      true,      PASS
            EXCELLENT_OR_INITIATIVE, true,       false,     PASS
            EXCELLENT_OR_INITIATIVE, false,      false,     FAIL
            EXCELLENT_OR_INITIATIVE, false,      ,          NEEDS_EVIDENCE
            """, useHeadersInDisplayName = true)
    void an_initiative_is_one_of_two_ways_since_2024(
            RuleKind kind, Boolean initiative, Boolean excellent, Outcome outcome) {
        Claims claims = new Claims(null, null, null, null, null, initiative, excellent, null);
        assertEquals(
                outcome,
                kind.judge(Requirement.general(kind, null), facts(claims, 0, 0)).result());
    }

    @Test
    void the_worst_rule_is_the_verdict() {
        assertEquals(Outcome.PASS, verdict(Outcome.PASS, Outcome.PASS));
        assertEquals(Outcome.NEEDS_EVIDENCE, verdict(Outcome.PASS, Outcome.NEEDS_EVIDENCE));
        assertEquals(Outcome.FAIL, verdict(Outcome.NEEDS_EVIDENCE, Outcome.FAIL, Outcome.PASS));
    }

    private static Outcome verdict(Outcome... outcomes) {
        Requirement rule = Requirement.general(RuleKind.NOTHING_OPEN, null);
        return Verdict.of(
                        Instant.EPOCH,
                        Arrays.stream(outcomes)
                                .map(outcome -> rule.judged(outcome, Map.of()))
                                .toList())
                .result();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            said,                                        toHear,          outcome
            ,                                            ,                PASS
            ,                                            TAX,             NEEDS_EVIDENCE
            TAX=AGREE,                                   TAX,             PASS
            TAX=NO_OPINION,                              TAX,             PASS
            TAX=,                                        TAX,             NEEDS_EVIDENCE
            TAX=AGREE,                                   TAX ENVIRONMENT, NEEDS_EVIDENCE
            TAX=AGREE ENVIRONMENT=OBJECT,                TAX,             FAIL
            LABOUR=OBJECT,                               ,                FAIL
            LABOUR=,                                     ,                NEEDS_EVIDENCE
            """, useHeadersInDisplayName = true)
    void agencies_are_heard(String said, String toHear, Outcome outcome) {
        Map<String, String> agencies = new TreeMap<>();
        for (String one : said == null ? new String[0] : said.split(" ")) {
            agencies.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        Set<String> wanted = toHear == null ? Set.of() : Set.of(toHear.split(" "));
        assertEquals(
                outcome,
                RuleKind.AGENCIES_HEARD
                        .judge(
                                Requirement.general(RuleKind.AGENCIES_HEARD, null),
                                facts(Claims.NONE, agencies, wanted, 0, 0))
                        .result());
    }

    @Test
    void a_chain_tells_its_length() {
        assertEquals(2, new Chain(years("2017 2018 2020 2021")).longest(2021, 1));
        assertEquals(3, new Chain(years("2018 2019 2020")).longest(2021, 1));
        assertEquals(0, new Chain(years("2018 2019 2020")).longest(2022, 1));
    }

    private static Facts facts(Claims claims, int proposed, int basis) {
        return facts(claims, Map.of(), Set.of(), proposed, basis);
    }

    private static Facts facts(
            Claims claims, Map<String, String> agencies, Set<String> toHear, int proposed, int basis) {
        return new Facts(2021, 1, Map.of(), claims, List.of(), List.of(), agencies, toHear, List.of(), proposed, basis);
    }

    private static SortedSet<Integer> years(String text) {
        return text == null
                ? new TreeSet<>()
                : Arrays.stream(text.split(" ")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
