package vn.kcn.thidua.indicators.scoresheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A sheet is read and changed as a whole, so it is kept as one. */
@Converter(autoApply = true)
class SheetColumn implements AttributeConverter<Sheet, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sheet sheet) {
        try {
            return sheet == null ? null : JSON.writeValueAsString(sheet);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public @Nullable Sheet convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, Sheet.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
