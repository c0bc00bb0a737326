package vn.kcn.thidua.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the gateway itself adds to the answers of every operation: its quota, and refusals that no service sees. */
final class DoorAnswers {

    private static final String RESPONSES = ComponentNames.PREFIX + "responses/";
    private static final String HEADERS = ComponentNames.PREFIX + "headers/";
    private static final String PROBLEM = ComponentNames.PREFIX + "schemas/Problem";

    private DoorAnswers() {}

    static void add(ObjectNode paths, ObjectNode components) {
        if (paths.isEmpty()) {
            return;
        }
        var responses = components.withObjectProperty("responses");
        responses.set(
                "TooManyRequests",
                refusal(
                        "Too many requests; see Retry-After",
                        429,
                        "too-many-requests",
                        "Quá nhiều yêu cầu",
                        "Hãy chờ số giây ghi ở Retry-After rồi thử lại."));
        header(
                responses.withObjectProperty("TooManyRequests").withObjectProperty("headers"),
                "Retry-After",
                "Seconds to wait",
                "1");
        responses.set(
                "OtherRefusal",
                refusal(
                        "Any other refusal: 405, 408, 413, 414, 431, 502, 504",
                        504,
                        "upstream-timeout",
                        "Quá thời gian chờ",
                        "Dịch vụ chưa trả lời kịp. Hãy thử lại sau."));
        var headers = components.withObjectProperty("headers");
        header(
                headers,
                "RateLimit",
                "What is left of the quota, and seconds until it is full",
                "\"anonymous\";r=119;t=1");
        header(headers, "RateLimit-Policy", "The quota and its window in seconds", "\"anonymous\";q=120;w=60");
        responses.forEach(DoorAnswers::tellQuota);
        paths.forEach(path -> path.forEach(operation -> {
            if (operation.get("responses") instanceof ObjectNode answers) {
                answers.withObjectProperty("429").put("$ref", RESPONSES + "TooManyRequests");
                if (!answers.has("default")) {
                    answers.putObject("default").put("$ref", RESPONSES + "OtherRefusal");
                }
                answers.forEach(DoorAnswers::tellQuota);
            }
        }));
    }

    private static void tellQuota(JsonNode answer) {
        if (answer instanceof ObjectNode response && !response.has("$ref")) {
            var headers = response.withObjectProperty("headers");
            for (var name : new String[] {"RateLimit", "RateLimit-Policy"}) {
                headers.putObject(name).put("$ref", HEADERS + name);
            }
        }
    }

    private static void header(ObjectNode headers, String name, String description, String example) {
        var header = headers.putObject(name).put("description", description).put("example", example);
        header.putObject("schema").put("type", "string").put("maxLength", 255);
    }

    private static ObjectNode refusal(String description, int status, String code, String title, String detail) {
        var response = JsonNodeFactory.instance.objectNode().put("description", description);
        var content = response.putObject("content").putObject("application/problem+json");
        content.putObject("schema").put("$ref", PROBLEM);
        content.putObject("example")
                .put("type", "/problems/" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return response;
    }
}
