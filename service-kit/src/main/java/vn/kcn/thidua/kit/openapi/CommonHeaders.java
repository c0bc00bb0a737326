package vn.kcn.thidua.kit.openapi;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers by convention: what an operation takes and answers because of what it is. */
final class CommonHeaders {

    private static final Set<String> SUCCESSES = Set.of("200", "201");

    private CommonHeaders() {}

    static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Send the same key again to get the same answer again, and no second effect")
                .schema(text(255))
                .example("0198c2f4-6d1e-7c3a-9b1f-2f5d8f0c7a11");
    }

    /** Whether it changes only what the caller has seen. */
    static boolean isConditional(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    static void add(PathItem.HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() != null || !SUCCESSES.contains(status)) {
                return;
            }
            if (status.equals("201")) {
                addHeader(answer, "Location", header("Path of what was created", 2_000));
            }
            if (isConditional(operation) && method != PathItem.HttpMethod.DELETE) {
                addHeader(answer, "ETag", header("Version of the answer, for If-Match", 255));
            }
        });
    }

    private static void addHeader(APIResponse answer, String name, Header header) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            answer.addHeader(name, header);
        }
    }

    private static Header header(String description, int maxLength) {
        return OASFactory.createHeader().description(description).schema(text(maxLength));
    }

    private static Schema text(int maxLength) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(maxLength);
    }
}
