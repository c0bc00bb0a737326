package vn.kcn.thidua.indicators.form;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class FormCodeColumn implements AttributeConverter<FormCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FormCode code) {
        return code == null ? null : code.text();
    }

    @Override
    public @Nullable FormCode convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new FormCode(text);
    }
}
