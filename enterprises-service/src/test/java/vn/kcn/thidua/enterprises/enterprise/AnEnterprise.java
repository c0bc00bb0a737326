package vn.kcn.thidua.enterprises.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.size.Scale;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;

/** Enterprises for tests; their names say that they are made up. */
class AnEnterprise {

    static final Today TODAY = new Today(LocalDate.of(2021, 8, 3));

    private static final Scale SCALE =
            new Scale(1200, LocalDate.of(2021, 6, 30), 1150, 180_000_000_000L, 2020, money("25000000", "USD"));

    private final List<StateChange> changes = new ArrayList<>();

    static AnEnterprise operatingSince(String day) {
        return new AnEnterprise().then(OperatingState.OPERATING, day);
    }

    AnEnterprise then(OperatingState state, String day) {
        changes.add(new StateChange(state, LocalDate.parse(day), null));
        return this;
    }

    AnEnterprise because(OperatingState state, String day, Line reason) {
        changes.add(new StateChange(state, LocalDate.parse(day), reason));
        return this;
    }

    Enterprise build() {
        return new Enterprise(
                new TaxCode("2400999012"), description("Công ty TNHH Ví Dụ Một"), new OperatingHistory(changes), TODAY);
    }

    static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    static Description description(String nameVi) {
        return new Description(
                new Line(nameVi),
                new Line("Example One Co., Ltd"),
                new ZoneCode("QC"),
                LegalForm.TNHH_MTV,
                Ownership.FDI,
                List.of(CountryCode.of("kr"), CountryCode.of("JP")),
                IndustryCode.of("2610"),
                new Contact(new Line("Người Mẫu"), "+84 204 000 0000", "hr@example.test"),
                LocalDate.of(2019, 3, 1),
                new VsicVersion(2018),
                new LotCode("CN-03"),
                SCALE);
    }
}
