package vn.kcn.thidua.indicators.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

/** @param compulsory no report is handed in without it */
@Embeddable
public record FormIndicator(
        @NotNull @Column(nullable = false) IndicatorCode indicator,
        @Column(nullable = false) boolean compulsory) {}
