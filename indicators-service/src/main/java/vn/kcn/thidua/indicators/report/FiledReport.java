package vn.kcn.thidua.indicators.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A report's figures as a whole: one that is left out is withdrawn.
 *
 * @param values indicator code: figure
 * @param draft kept back, not handed in
 * @param statements growths and shares that it states about its figures; those before where they are left out
 * @param justifications of figures that a rule of the form warns of: rule: why it is right all the same
 */
record FiledReport(
        @NotNull @Size(max = 500) Map<String, @NotNull Quantity> values,
        boolean draft,
        @Nullable @Size(max = 100) List<@NotNull @Valid Statement> statements,
        @Size(max = 100) Map<String, @NotBlank @Size(max = 500) String> justifications) {

    FiledReport {
        justifications = Objects.requireNonNullElse(justifications, Map.of());
    }

    /** As the history keeps it; null where there was nothing to justify. */
    @Nullable
    String justification() {
        Stream<String> ofRules =
                new TreeMap<>(justifications).entrySet().stream().map(each -> each.getKey() + ": " + each.getValue());
        Stream<String> ofStatements = statements == null
                ? Stream.of()
                : statements.stream()
                        .filter(Statement::isExplained)
                        .map(each -> each.indicator() + " " + each.stated() + ": " + each.justification());
        String text = Stream.concat(ofRules, ofStatements).collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    Command command() {
        return draft ? Command.SAVE : Command.SUBMIT;
    }

    Map<IndicatorCode, Quantity> figures() {
        Map<IndicatorCode, Quantity> figures = new HashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        values.forEach((code, value) -> {
            try {
                figures.put(new IndicatorCode(code), value);
            } catch (Refusal refusal) {
                refusals.add(refusal.at("/values/" + code.replace("~", "~0").replace("/", "~1")));
            }
        });
        if (!refusals.isEmpty()) {
            throw Refusal.all(refusals);
        }
        return figures;
    }
}
