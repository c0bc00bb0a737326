package vn.kcn.thidua.indicators.comment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;

/** The report that is spoken of, and the figure in it. */
record Commented(UUID report, long version, @Nullable Quantity figure) {

    /** By what a report is known. */
    record Key(FormCode form, TaxCode taxCode, Period period) {

        static Key of(@Nullable String form, String taxCode, String period) {
            return new Key(
                    form == null ? FormCode.MONTHLY : new FormCode(form), new TaxCode(taxCode), Period.parse(period));
        }

        String path() {
            String path = "/api/v1/reports/" + taxCode + "/" + period + "/comments";
            return form.equals(FormCode.MONTHLY) ? path : path + "?form=" + form;
        }
    }
}
