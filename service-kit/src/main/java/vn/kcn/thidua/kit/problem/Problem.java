package vn.kcn.thidua.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457). {@code type} leads to a page that explains the code; {@code code} never changes. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description = "Why a request was refused, and what to do about it (RFC 9457)",
        requiredProperties = {"type", "title", "status", "detail", "code"})
public record Problem(
        @Schema(description = "Page that explains this problem", examples = "/problems/stale")
        String type,

        @Schema(description = "Short, the same for every case of this code", examples = "Dữ liệu đã thay đổi")
        String title,

        @Schema(description = "HTTP status", examples = "412")
        int status,

        @Schema(description = "What happened here, and what to do")
        String detail,

        @Schema(description = "Path of the refused request") @Nullable
        String instance,

        @Schema(description = "Stable code for programs", examples = "stale")
        String code,

        @Schema(description = "Quote it when you ask for help") @Nullable
        String traceId,

        @Schema(description = "The fields at fault") List<FieldError> errors,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field at fault: {@code pointer} is a JSON pointer into the request body (RFC 6901). */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ProblemFieldError")
    public record FieldError(
            @Schema(description = "JSON pointer into the body", examples = "/taxCode")
            String pointer,

            @Schema(description = "Stable code for programs", examples = "wrong-check-digit")
            String code,

            @Schema(description = "What is wrong with the field")
            String detail) {}
}
