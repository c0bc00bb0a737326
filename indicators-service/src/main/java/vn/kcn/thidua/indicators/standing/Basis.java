package vn.kcn.thidua.indicators.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.indicators.block.Member;
import vn.kcn.thidua.indicators.scoresheet.Reading;
import vn.kcn.thidua.indicators.scoresheet.Sheet;

/**
 * All that a standing follows from: with the same basis it comes out the same.
 *
 * @param readings by member and criterion
 */
record Basis(
        String movement,
        String block,
        String blockNameVi,
        int year,
        LocalDate asOf,
        Sheet sheet,
        List<Member> members,
        Map<String, Map<String, Reading>> readings) {

    StandingView.Document standing() {
        return StandingView.Document.of(this, Ranking.of(cards(), sheet.tieBreaks()));
    }

    /** The cards of all members, in the order of the block. */
    List<ScoreCard> cards() {
        return members.stream()
                .map(member -> ScoreCard.of(member, sheet, readings.getOrDefault(member.code(), Map.of())))
                .toList();
    }

    Basis with(Sheet otherSheet) {
        return new Basis(movement, block, blockNameVi, year, asOf, otherSheet, members, readings);
    }

    Basis without(List<String> excluded) {
        List<Member> rest = members.stream()
                .filter(member -> !excluded.contains(member.code()))
                .toList();
        return new Basis(movement, block, blockNameVi, year, asOf, sheet, rest, readings);
    }

    Basis with(String member, String criterion, Reading reading) {
        Map<String, Map<String, Reading>> others = new HashMap<>(readings);
        Map<String, Reading> own = new HashMap<>(others.getOrDefault(member, Map.of()));
        own.put(criterion, reading);
        others.put(member, own);
        return new Basis(movement, block, blockNameVi, year, asOf, sheet, members, others);
    }

    boolean isEnterprise(String code) {
        return members.stream()
                .anyMatch(member -> member.code().equals(code) && member.kind() == Member.Kind.ENTERPRISE);
    }

    Reading reading(String member, String criterion) {
        return readings.getOrDefault(member, Map.of()).getOrDefault(criterion, Reading.NOTHING);
    }
}
