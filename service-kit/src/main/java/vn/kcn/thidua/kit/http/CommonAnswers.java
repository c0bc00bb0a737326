package vn.kcn.thidua.kit.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.kcn.thidua.kit.problem.Problem;

/** Completes the OpenAPI document with what holds for every operation: refusals, idempotency keys. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final Map<String, String> REFUSALS = refusals();

    private static Map<String, String> refusals() {
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put("400", "Malformed: unreadable JSON, unknown field or parameter");
        refusals.put("401", "No valid access token");
        refusals.put("403", "The token does not allow this");
        refusals.put("404", "No such thing, or not yours to see");
        refusals.put("409", "Conflict with the present state");
        refusals.put("412", "Changed since it was read");
        refusals.put("415", "Content type not taken here");
        refusals.put("422", "Refused by a rule; the problem names the field");
        refusals.put("428", "If-Match is missing");
        refusals.put("429", "Too many requests; see Retry-After");
        refusals.put("500", "Unexpected failure; the request was given up");
        refusals.put("503", "Temporarily unavailable; see Retry-After");
        return refusals;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean isRead = method == PathItem.HttpMethod.GET || method == PathItem.HttpMethod.HEAD;
        boolean isConditional = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        boolean isOpen =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        REFUSALS.forEach((status, description) -> {
            boolean applies = switch (status) {
                case "403" -> !isOpen;
                case "404" -> path.contains("{") || !isRead;
                case "409", "415", "422" -> !isRead;
                case "412", "428" -> isConditional;
                default -> true;
            };
            APIResponse declared = operation.getResponses().getAPIResponse(status);
            if (applies && (declared == null || declared.getContent() == null)) {
                operation.getResponses().addAPIResponse(status, refusal(description));
            }
        });
        // OpenAPI requires a description of each answer
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getDescription() == null || answer.getDescription().isBlank()) {
                answer.setDescription(status.equals("201") ? "Created" : "OK");
            }
        });
        boolean takesFile = operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType("application/octet-stream");
        if (takesFile) {
            operation.getResponses().addAPIResponse("413", refusal("Larger than a file may be, or unpacks to more"));
        }
        // a file is its own key: the same one sent again is the one that is there
        if (method == PathItem.HttpMethod.POST && operation.getResponses().hasAPIResponse("201") && !takesFile) {
            operation.addParameter(OASFactory.createParameter()
                    .name(IdempotentInterceptor.HEADER)
                    .in(Parameter.In.HEADER)
                    .description("Send the same key again to get the same answer again, and no second effect")
                    .schema(OASFactory.createSchema()
                            .type(List.of(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING))
                            .maxLength(255)));
        }
    }

    private static APIResponse refusal(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
