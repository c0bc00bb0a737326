package vn.kcn.thidua.indicators.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** The figures that one step changed, as its row keeps them: {@code {"EXPORTS": [now, before, definition]}}. */
final class Changes {

    private static final JsonFactory JSON = new JsonFactory();

    private Changes() {}

    /**
     * One figure that became another.
     *
     * @param definition version of the indicator's definition that it was reported under
     */
    record Recorded(ValueChange change, long definition) {}

    static String text(List<ValueChange> changes, Map<IndicatorCode, Indicator> catalogue) {
        StringBuilder text = new StringBuilder(2 + 40 * changes.size()).append('{');
        for (ValueChange change : changes) {
            text.append(text.length() == 1 ? "\"" : ",\"")
                    .append(change.indicator().text())
                    .append("\":[")
                    .append(change.value())
                    .append(',')
                    .append(change.replaced())
                    .append(',')
                    .append(definition(change.indicator(), catalogue))
                    .append(']');
        }
        return text.append('}').toString();
    }

    private static long definition(IndicatorCode code, Map<IndicatorCode, Indicator> catalogue) {
        Indicator indicator = catalogue.get(code);
        if (indicator == null) {
            throw new IllegalStateException("the catalogue loses no indicator: " + code);
        }
        return indicator.version();
    }

    static List<Recorded> read(@Nullable String text) {
        List<Recorded> changes = new ArrayList<>();
        if (text == null) {
            return changes;
        }
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                IndicatorCode indicator = new IndicatorCode(parser.currentName());
                parser.nextToken();
                var change = new ValueChange(indicator, next(parser), next(parser));
                parser.nextToken();
                changes.add(new Recorded(change, parser.getLongValue()));
                parser.nextToken();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("The database checks what it stores", impossible);
        }
        return changes;
    }

    private static @Nullable Quantity next(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        BigDecimal number = parser.getDecimalValue();
        return new Quantity(number);
    }
}
