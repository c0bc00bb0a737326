package vn.kcn.thidua.indicators.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class IndicatorCodeColumn implements AttributeConverter<IndicatorCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable IndicatorCode code) {
        return code == null ? null : code.text();
    }

    @Override
    public @Nullable IndicatorCode convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new IndicatorCode(text);
    }
}
