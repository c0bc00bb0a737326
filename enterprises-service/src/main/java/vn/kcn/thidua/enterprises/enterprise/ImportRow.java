package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.size.Scale;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.problem.Refusal;

/** One enterprise as a row of an import tells it. Every field at fault is named, not only the first. */
record ImportRow(
        TaxCode taxCode,
        Line nameVi,
        Optional<Line> nameEn,
        ZoneCode zone,
        LegalForm legalForm,
        Ownership ownership,
        List<CountryCode> investorCountries,
        IndustryCode industry,
        List<StateChange> operatingStates) {

    private static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "taxCode",
            "nameVi",
            "nameEn",
            "zone",
            "legalForm",
            "ownership",
            "investorCountries",
            "industry",
            "operatingStates"));
    private static final Pattern STATE = Pattern.compile("([A-Z_]+)@([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final int MOST_PARTS = 500;

    static ImportRow of(BulkRow row) {
        refuseUnknownFields(row);
        try {
            return new ImportRow(
                    taxCode(row),
                    nameVi(row),
                    nameEn(row),
                    zone(row),
                    legalForm(row),
                    ownership(row),
                    investorCountries(row),
                    industry(row),
                    operatingStates(row));
        } catch (Refusal first) {
            throw Refusal.all(refusals(row));
        }
    }

    /** What a file tells of a new one. */
    Description description(LocalDate registeredOn) {
        return description(registeredOn, null, null, null, null);
    }

    /** What a file tells of a known one: what a row cannot say stays. */
    Description over(Description known) {
        return description(known.registeredOn(), known.contact(), known.vsicVersion(), known.lot(), known.scale());
    }

    private Description description(
            LocalDate registeredOn,
            @Nullable Contact contact,
            @Nullable VsicVersion vsicVersion,
            @Nullable LotCode lot,
            @Nullable Scale scale) {
        return new Description(
                nameVi,
                nameEn.orElse(null),
                zone,
                legalForm,
                ownership,
                investorCountries,
                industry,
                contact,
                registeredOn,
                vsicVersion,
                lot,
                scale);
    }

    static Optional<TaxCode> taxCodeOf(BulkRow row) {
        try {
            return Optional.of(taxCode(row));
        } catch (Refusal told) {
            return Optional.empty(); // told when the row's turn comes
        }
    }

    private static List<Refusal> refusals(BulkRow row) {
        List<Refusal> refusals = new ArrayList<>();
        Stream.<Consumer<BulkRow>>of(
                        ImportRow::taxCode,
                        ImportRow::nameVi,
                        ImportRow::nameEn,
                        ImportRow::zone,
                        ImportRow::legalForm,
                        ImportRow::ownership,
                        ImportRow::investorCountries,
                        ImportRow::industry,
                        ImportRow::operatingStates)
                .forEach(field -> {
                    try {
                        field.accept(row);
                    } catch (Refusal refusal) {
                        refusals.add(refusal);
                    }
                });
        return refusals;
    }

    private static void refuseUnknownFields(BulkRow row) {
        for (String field : row.fields().keySet()) {
            if (!FIELDS.contains(field)) {
                throw Refusal.malformed("unknown-field", Map.of("field", field, "known", FIELDS))
                        .at("/" + field);
            }
        }
    }

    private static TaxCode taxCode(BulkRow row) {
        return read("taxCode", row.text("taxCode"), TaxCode::of);
    }

    private static Line nameVi(BulkRow row) {
        return read("nameVi", row.text("nameVi"), Line::of);
    }

    private static Optional<Line> nameEn(BulkRow row) {
        return row.optional("nameEn").map(text -> read("nameEn", text, Line::of));
    }

    private static ZoneCode zone(BulkRow row) {
        return read("zone", row.text("zone"), ZoneCode::of);
    }

    private static LegalForm legalForm(BulkRow row) {
        return oneOf("legalForm", row.text("legalForm"), LegalForm.values());
    }

    private static Ownership ownership(BulkRow row) {
        return oneOf("ownership", row.text("ownership"), Ownership.values());
    }

    private static List<CountryCode> investorCountries(BulkRow row) {
        return parts(row.optional("investorCountries").orElse(""))
                .map(text -> read("investorCountries", text, CountryCode::of))
                .toList();
    }

    private static IndustryCode industry(BulkRow row) {
        return read("industry", row.text("industry"), IndustryCode::of);
    }

    private static List<StateChange> operatingStates(BulkRow row) {
        return parts(row.text("operatingStates")).map(ImportRow::stateChange).toList();
    }

    private static StateChange stateChange(String text) {
        Matcher matcher = STATE.matcher(text);
        try {
            if (matcher.matches()) {
                OperatingState state = oneOf("operatingStates", matcher.group(1), OperatingState.values());
                return new StateChange(state, LocalDate.parse(matcher.group(2)), null);
            }
        } catch (DateTimeParseException noSuchDay) {
            // told below: 2021-02-30 has the form of a day and is none
        }
        throw Refusal.rule("operating-states-form", Map.of("text", text)).at("/operatingStates");
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(";", MOST_PARTS)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static <T> T read(String field, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (Refusal refusal) {
            throw refusal.at("/" + field);
        }
    }

    private static <E extends Enum<E>> E oneOf(String field, String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("not-one-of", Map.of("value", text, "known", List.of(values)))
                        .at("/" + field));
    }
}
