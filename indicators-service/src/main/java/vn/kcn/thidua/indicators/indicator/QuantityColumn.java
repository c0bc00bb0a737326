package vn.kcn.thidua.indicators.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class QuantityColumn implements AttributeConverter<Quantity, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }

    @Override
    public @Nullable Quantity convertToEntityAttribute(@Nullable BigDecimal value) {
        return value == null ? null : new Quantity(value);
    }
}
