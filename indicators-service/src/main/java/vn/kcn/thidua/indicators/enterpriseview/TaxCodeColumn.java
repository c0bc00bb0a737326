package vn.kcn.thidua.indicators.enterpriseview;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class TaxCodeColumn implements AttributeConverter<TaxCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TaxCode taxCode) {
        return taxCode == null ? null : taxCode.digits();
    }

    @Override
    public @Nullable TaxCode convertToEntityAttribute(@Nullable String digits) {
        return digits == null ? null : new TaxCode(digits);
    }
}
