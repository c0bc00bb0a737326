package vn.kcn.thidua.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.kcn.thidua.kit.problem.Problem;

/** A refusal that many operations share: one component of the document, with an example in the words of the API. */
enum CommonRefusal {
    MALFORMED(400, "malformed-request", "Malformed: unreadable JSON, unknown field or parameter"),
    UNAUTHENTICATED(401, "unauthenticated", "No valid access token"),
    FORBIDDEN(403, "forbidden", "The token does not allow this"),
    NOT_FOUND(404, "not-found", "No such thing, or not yours to see"),
    NOT_ACCEPTABLE(406, "not-acceptable", "None of the media types in Accept is answered here"),
    CONFLICT(409, "conflict", "Conflict with the present state"),
    STALE(412, "stale", "Changed since it was read"),
    TOO_LARGE(413, "payload-too-large", "Larger than a file may be, or unpacks to more"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "Content type not taken here"),
    UNPROCESSABLE(422, "required", "Refused by a rule; the problem names the field"),
    PRECONDITION_REQUIRED(428, "precondition-required", "If-Match is missing"),
    INTERNAL(500, "internal", "Unexpected failure; the request was given up"),
    UNAVAILABLE(503, "temporarily-unavailable", "Temporarily unavailable; see Retry-After");

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("kit-problems", Locale.of("vi"), CommonRefusal.class.getClassLoader());

    /** What the examples speak of. */
    private static final Map<String, String> FACTS = Map.of(
            "path", "/api/v1/zones/XX",
            "field", "taxCode",
            "header", "If-Match",
            "expected", "\"3\"",
            "current", "\"4\"");

    private final int status;
    private final String code;
    private final String description;

    CommonRefusal(int status, String code, String description) {
        this.status = status;
        this.code = code;
        this.description = description;
    }

    String status() {
        return Integer.toString(status);
    }

    /** The component's name: {@code NotFound}. */
    String component() {
        var name = new StringBuilder();
        for (String word : name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + component());
    }

    APIResponse response() {
        APIResponse response = problem(description, example());
        switch (this) {
            case UNAUTHENTICATED -> response.addHeader("WWW-Authenticate", header("Bearer, and what is wrong with it"));
            case UNAVAILABLE -> response.addHeader("Retry-After", header("Seconds to wait"));
            case UNSUPPORTED_MEDIA_TYPE ->
                response.addHeader("Accept-Patch", header("What PATCH takes, if asked by it"));
            default -> {}
        }
        return response;
    }

    static APIResponse problem(String description, Object example) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        .example(example)));
    }

    private Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/problems/" + code);
        example.put("title", TEXTS.getString(code + ".title"));
        example.put("status", status);
        example.put("detail", filled(TEXTS.getString(code + ".detail")));
        example.put("code", code);
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        if (this == UNPROCESSABLE) {
            example.put(
                    "errors", List.of(Map.of("pointer", "/taxCode", "code", code, "detail", example.get("detail"))));
        }
        return example;
    }

    private static String filled(String text) {
        for (var fact : FACTS.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(1_000));
    }
}
