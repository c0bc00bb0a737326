package vn.kcn.thidua.enterprises.codelist;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of the entries of a list: an entry of any time is told by the map of any other day. Nothing is moved: who
 * recorded something under an entry finds it there on the map of that day.
 */
public record SuccessorMap(Map<String, Unit> units, List<Step> steps) {

    /** @param until first day on which it is not in force any more */
    public record Unit(
            String code,
            @Nullable String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean hasEndedBy(LocalDate day) {
            return until != null && !until.isAfter(day);
        }

        boolean isInForceOn(LocalDate day) {
            return !hasEndedBy(day) && (from == null || !from.isAfter(day));
        }
    }

    /** How one entry comes from another. */
    public enum Kind {
        /** Sáp nhập, hợp nhất: the code went into the successor. */
        MERGED_INTO,
        /** Chia, tách: the code was taken out of the successor. */
        SPLIT_FROM
    }

    @Schema(name = "Succession", description = "From a day on one entry is another, by a legal document")
    public record Step(
            @Schema(examples = "BAC_GIANG") String code,
            Kind kind,
            @Schema(examples = "BAC_NINH_2025") String successor,
            LocalDate from,
            @Schema(examples = "202/2025/QH15") String source) {}

    /**
     * Where an entry is found on a map.
     *
     * @param code the entry of that day; the one asked about where no single entry of that day is known
     * @param steps that lead there
     */
    public record Place(String code, List<Step> steps) {}

    /** Each entry is in exactly one place on every map, so that sums stay what they are. */
    public Place on(LocalDate day, String code) {
        List<Step> passed = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(code));
        String at = code;
        while (!isInForce(at, day)) {
            Optional<Step> step = step(at, day);
            if (step.isEmpty()) {
                break;
            }
            at = at.equals(step.get().code())
                    ? step.get().successor()
                    : step.get().code();
            passed.add(step.get());
            if (!seen.add(at)) {
                return new Place(code, List.of());
            }
        }
        return new Place(at, List.copyOf(passed));
    }

    public boolean isInForce(String code, LocalDate day) {
        Unit unit = units.get(code);
        return unit != null && unit.isInForceOn(day);
    }

    /** The unit of the first level that an entry lies in. */
    public String topOf(String code) {
        Set<String> seen = new HashSet<>();
        String at = code;
        for (Unit unit = units.get(at); unit != null && unit.parent() != null && seen.add(at); unit = units.get(at)) {
            at = unit.parent();
        }
        return at;
    }

    /** Forwards from what has ended, backwards from what has not begun. */
    private Optional<Step> step(String code, LocalDate day) {
        Unit unit = units.get(code);
        return unit != null && unit.hasEndedBy(day) ? merger(code, day) : origin(code);
    }

    private Optional<Step> merger(String code, LocalDate day) {
        return only(steps.stream()
                .filter(step -> step.kind() == Kind.MERGED_INTO && step.code().equals(code))
                .filter(step -> !step.from().isAfter(day))
                .sorted(comparing(Step::from))
                .toList());
    }

    /** What it was taken out of; or what alone went into it: of several nobody knows which. */
    private Optional<Step> origin(String code) {
        Optional<Step> split = only(steps.stream()
                .filter(step -> step.kind() == Kind.SPLIT_FROM && step.code().equals(code))
                .toList());
        return split.isPresent()
                ? split
                : only(steps.stream()
                        .filter(step -> step.kind() == Kind.MERGED_INTO
                                && step.successor().equals(code))
                        .toList());
    }

    private static Optional<Step> only(List<Step> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
