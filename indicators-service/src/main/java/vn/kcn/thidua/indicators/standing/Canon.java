package vn.kcn.thidua.indicators.standing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import vn.kcn.thidua.kit.canonical.CanonicalJson;

/** The one way to write a standing down: figures as text, so that no digit is lost to a double. */
final class Canon {

    private static final JsonMapper JSON = mapper();

    private Canon() {}

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }

    static CanonicalJson of(StandingView.Document standing) {
        return CanonicalJson.of(JSON.valueToTree(standing));
    }

    static StandingView.Document read(String document) {
        try {
            return JSON.readValue(document, StandingView.Document.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A frozen standing is readable for ever", broken);
        }
    }
}
