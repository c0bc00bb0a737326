package vn.kcn.thidua.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the API answered. {@code body} is a missing node when there was none. */
public record Answer(int status, JsonNode body, HttpHeaders headers) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The body's text at a path such as {@code counts.created}; empty when there is none. */
    public String text(String path) {
        return at(path).asText();
    }

    public JsonNode at(String path) {
        return body.at("/" + path.replace('.', '/'));
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** This answer, when it is one of the expected ones. */
    public Answer expect(int... statuses) {
        for (int expected : statuses) {
            if (status == expected) {
                return this;
            }
        }
        throw new IllegalStateException("The API answered " + status + ": " + body);
    }
}
