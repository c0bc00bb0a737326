package vn.kcn.thidua.indicators.period;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Periods are stored as they are written. */
@Converter(autoApply = true)
class PeriodColumn implements AttributeConverter<Period, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}
