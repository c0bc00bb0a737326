package vn.kcn.thidua.enterprises.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.enterprises.zone.LotCode;

/** What others are told of a project: its whole public state (contracts/events/project.v1.schema.json). */
record ProjectEvent(
        UUID id,
        long version,
        ProjectCode code,
        TaxCode taxCode,
        LocalDate issuedOn,
        Line objective,
        Money capital,
        @Nullable BigDecimal landAreaHa,
        @Nullable LotCode lot,
        @Nullable LocalDate endsOn,
        List<Adjustment> adjustments) {

    static final String TOPIC = "enterprises.project";
    static final String RECORDED = "vn.kcn.thidua.project.recorded.v1";
    static final String UPDATED = "vn.kcn.thidua.project.updated.v1";
    static final String ADJUSTED = "vn.kcn.thidua.project.adjusted.v1";

    static ProjectEvent of(Project project) {
        ProjectFields fields = project.fields();
        return new ProjectEvent(
                project.id(),
                project.version(),
                project.code(),
                project.taxCode(),
                fields.issuedOn(),
                fields.objective(),
                fields.capital(),
                fields.landAreaHa() == null ? null : fields.landAreaHa().value(),
                fields.lot(),
                fields.endsOn(),
                project.adjustments());
    }
}
