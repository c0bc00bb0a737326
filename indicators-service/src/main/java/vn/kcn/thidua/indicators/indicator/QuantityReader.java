package vn.kcn.thidua.indicators.indicator;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** A figure is a JSON number: as text it could be written in any way, and Jackson would guess. */
class QuantityReader extends StdDeserializer<Quantity> {

    QuantityReader() {
        super(Quantity.class);
    }

    @Override
    public @Nullable Quantity deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isNumeric()) {
            return new Quantity(parser.getDecimalValue());
        }
        if (token == JsonToken.VALUE_STRING) {
            throw Refusal.malformed("number-as-text", Map.of("text", parser.getText()));
        }
        return (Quantity) context.handleUnexpectedToken(Quantity.class, parser);
    }
}
