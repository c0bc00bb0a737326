package vn.kcn.thidua.enterprises.enterprise;

import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.size.Scale;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.problem.Refusal;

/** One enterprise as a row of an import tells it. Every field at fault is named, not only the first. */
record ImportRow(
        TaxCode taxCode,
        Line nameVi,
        @Nullable Line nameEn,
        ZoneCode zone,
        LegalForm legalForm,
        Ownership ownership,
        List<CountryCode> investorCountries,
        IndustryCode industry,
        List<StateChange> operatingStates,
        @Nullable LocalDate registeredOn,
        @Nullable VsicVersion vsicVersion,
        @Nullable LotCode lot,
        RowFigures figures,
        RowContact contact) {

    private static final Set<String> FIELDS =
            EnterpriseColumns.all().stream().map(Column::field).collect(Collectors.toCollection(TreeSet::new));
    private static final Pattern STATE = Pattern.compile("([A-Z_]+)@([0-9]{4}-[0-9]{2}-[0-9]{2})");

    /** @param zones that there are: a row may name one by its code or its id */
    static ImportRow of(BulkRow row, ZoneCodes.Known zones, Validator validator) {
        refuseUnknownFields(row);
        Cells cells = new Cells(row);
        try {
            return new ImportRow(
                    taxCode(cells),
                    nameVi(cells),
                    nameEn(cells),
                    zone(cells, zones),
                    cells.oneOf("legalForm", LegalForm.values()),
                    cells.oneOf("ownership", Ownership.values()),
                    investorCountries(cells),
                    industry(cells),
                    operatingStates(cells),
                    cells.day("registeredOn"),
                    vsicVersion(cells),
                    lot(cells),
                    RowFigures.of(cells),
                    RowContact.of(cells, validator));
        } catch (Refusal first) {
            throw Refusal.all(Cells.refusals(readings(cells, zones, validator)));
        }
    }

    private static Stream<Runnable> readings(Cells cells, ZoneCodes.Known zones, Validator validator) {
        Stream<Runnable> own = Stream.of(
                () -> taxCode(cells),
                () -> nameVi(cells),
                () -> nameEn(cells),
                () -> zone(cells, zones),
                () -> cells.oneOf("legalForm", LegalForm.values()),
                () -> cells.oneOf("ownership", Ownership.values()),
                () -> investorCountries(cells),
                () -> industry(cells),
                () -> operatingStates(cells),
                () -> cells.day("registeredOn"),
                () -> vsicVersion(cells),
                () -> lot(cells));
        return Stream.of(own, RowFigures.readings(cells), RowContact.readings(cells, validator))
                .flatMap(readings -> readings);
    }

    /** What a file tells of a new one; it was registered on the day of its first state when the row names no other. */
    Description description(LocalDate firstState) {
        return description(registeredOn == null ? firstState : registeredOn, null, null, null, null);
    }

    /** What a file tells of a known one: what a row does not say stays. */
    Description over(Description known) {
        return description(
                registeredOn == null ? known.registeredOn() : registeredOn,
                known.contact(),
                known.vsicVersion(),
                known.lot(),
                known.scale());
    }

    private Description description(
            LocalDate registered,
            @Nullable Contact knownContact,
            @Nullable VsicVersion knownVersion,
            @Nullable LotCode knownLot,
            @Nullable Scale knownScale) {
        return new Description(
                nameVi,
                nameEn,
                zone,
                legalForm,
                ownership,
                investorCountries,
                industry,
                contact.over(knownContact),
                registered,
                vsicVersion == null ? knownVersion : vsicVersion,
                lot == null ? knownLot : lot,
                figures.over(knownScale));
    }

    static Optional<TaxCode> taxCodeOf(BulkRow row) {
        try {
            return Optional.of(taxCode(new Cells(row)));
        } catch (Refusal told) {
            return Optional.empty(); // told when the row's turn comes
        }
    }

    private static void refuseUnknownFields(BulkRow row) {
        for (String field : row.fields().keySet()) {
            if (!FIELDS.contains(field)) {
                throw Refusal.malformed("unknown-field", Map.of("field", field, "known", FIELDS))
                        .at("/" + field);
            }
        }
    }

    private static TaxCode taxCode(Cells cells) {
        return cells.required("taxCode", TaxCode::of);
    }

    private static Line nameVi(Cells cells) {
        return cells.required("nameVi", Line::of);
    }

    private static @Nullable Line nameEn(Cells cells) {
        return cells.optional("nameEn", Line::of);
    }

    private static ZoneCode zone(Cells cells, ZoneCodes.Known zones) {
        return cells.required("zone", zones::named);
    }

    private static List<CountryCode> investorCountries(Cells cells) {
        String text = cells.row().optional("investorCountries").orElse("");
        return cells.parts(text).stream()
                .map(part -> Cells.read("investorCountries", part, CountryCode::of))
                .toList();
    }

    private static IndustryCode industry(Cells cells) {
        return cells.required("industry", IndustryCode::of);
    }

    private static @Nullable VsicVersion vsicVersion(Cells cells) {
        Long year = cells.whole("vsicVersion", 2000, 2199);
        return year == null
                ? null
                : Cells.read("vsicVersion", year.toString(), text -> VsicVersion.of(Integer.parseInt(text)));
    }

    private static @Nullable LotCode lot(Cells cells) {
        return cells.optional("lot", LotCode::of);
    }

    private static List<StateChange> operatingStates(Cells cells) {
        return cells.parts(cells.row().text("operatingStates")).stream()
                .map(part -> Cells.read("operatingStates", part, ImportRow::stateChange))
                .toList();
    }

    private static StateChange stateChange(String text) {
        Matcher matcher = STATE.matcher(text);
        try {
            if (matcher.matches()) {
                OperatingState state = Cells.constant(matcher.group(1), OperatingState.values());
                return new StateChange(state, LocalDate.parse(matcher.group(2)), null);
            }
        } catch (DateTimeException noSuchDay) {
            // told below: 2021-02-30 has the form of a day and is none
        }
        throw Refusal.rule("operating-states-form", Map.of("text", text));
    }
}
