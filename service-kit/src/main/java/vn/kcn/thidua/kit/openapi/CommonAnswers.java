package vn.kcn.thidua.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes each operation with the answers that follow from what it is; what it declares itself stays. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final Set<PathItem.HttpMethod> READS = Set.of(PathItem.HttpMethod.GET, PathItem.HttpMethod.HEAD);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        for (CommonRefusal refusal : CommonRefusal.values()) {
            document.getComponents().addResponse(refusal.component(), refusal.response());
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    complete(path, method, operation);
                    requireNothingOfPatches(operation, document);
                }));
    }

    /** A merge patch says what changes and nothing else (RFC 7396); only the whole of it has fields that must be there. */
    private static void requireNothingOfPatches(Operation operation, OpenAPI document) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        MediaType patch = operation.getRequestBody().getContent().getMediaType("application/merge-patch+json");
        if (patch != null && patch.getSchema() != null && patch.getSchema().getRef() != null) {
            String name = patch.getSchema().getRef().substring("#/components/schemas/".length());
            var schema = document.getComponents().getSchemas().get(name);
            if (schema != null) {
                schema.setRequired(null);
            }
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        for (CommonRefusal refusal : CommonRefusal.values()) {
            APIResponse declared = operation.getResponses().getAPIResponse(refusal.status());
            if (applies(refusal, path, method, operation) && (declared == null || declared.getContent() == null)) {
                operation.getResponses().addAPIResponse(refusal.status(), refusal.reference());
            }
        }
        // OpenAPI requires a description of each answer
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() == null
                    && (answer.getDescription() == null
                            || answer.getDescription().isBlank())) {
                answer.setDescription(status.equals("201") ? "Created" : "OK");
            }
        });
        if (method == PathItem.HttpMethod.POST
                && operation.getResponses().hasAPIResponse("201")
                && !takesFile(operation)) {
            operation.addParameter(CommonHeaders.idempotencyKey());
        }
        CommonHeaders.add(method, operation);
        WhoMay.tell(operation);
    }

    private static boolean applies(
            CommonRefusal refusal, String path, PathItem.HttpMethod method, Operation operation) {
        boolean isRead = READS.contains(method);
        return switch (refusal) {
            case FORBIDDEN -> !WhoMay.isOpen(operation);
            case NOT_FOUND -> path.contains("{") || !isRead;
            case NOT_ACCEPTABLE -> answersContent(operation);
            case CONFLICT, UNPROCESSABLE -> !isRead;
            case UNSUPPORTED_MEDIA_TYPE -> operation.getRequestBody() != null;
            case STALE, PRECONDITION_REQUIRED -> CommonHeaders.isConditional(operation);
            case TOO_LARGE -> takesFile(operation);
            case MALFORMED, UNAUTHENTICATED, INTERNAL, UNAVAILABLE -> true;
        };
    }

    private static boolean answersContent(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .anyMatch(answer ->
                        answer.getKey().startsWith("2") && answer.getValue().getContent() != null);
    }

    /** A file is its own key: the same one sent again is the one that is there. */
    private static boolean takesFile(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType("application/octet-stream");
    }
}
