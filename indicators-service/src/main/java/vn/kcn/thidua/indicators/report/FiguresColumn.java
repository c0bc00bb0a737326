package vn.kcn.thidua.indicators.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** The figures of a report as one document: {@code {"EXPORTS": 9.45}}. A report's map is replaced, never changed. */
@Converter
@Immutable
class FiguresColumn implements AttributeConverter<Map<IndicatorCode, Quantity>, String> {

    private static final JsonFactory JSON = new JsonFactory();

    /** Codes have no character that JSON escapes. */
    static String text(Map<IndicatorCode, Quantity> figures) {
        StringBuilder text = new StringBuilder(2 + 32 * figures.size()).append('{');
        figures.forEach((indicator, value) -> text.append(text.length() == 1 ? "\"" : ",\"")
                .append(indicator.text())
                .append("\":")
                .append(value));
        return text.append('}').toString();
    }

    @Override
    public String convertToDatabaseColumn(Map<IndicatorCode, Quantity> figures) {
        return text(figures);
    }

    @Override
    public Map<IndicatorCode, Quantity> convertToEntityAttribute(String text) {
        Map<IndicatorCode, Quantity> figures = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                IndicatorCode indicator = new IndicatorCode(parser.currentName());
                parser.nextToken();
                figures.put(indicator, new Quantity(parser.getDecimalValue()));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("The database checks what it stores", impossible);
        }
        return figures;
    }
}
