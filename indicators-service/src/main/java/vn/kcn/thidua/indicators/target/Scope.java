package vn.kcn.thidua.indicators.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Whose target it is.
 *
 * @param subject the zone's code or the enterprise's tax code; none of the board as a whole
 */
@Embeddable
public record Scope(
        @Enumerated(EnumType.STRING) @Column(name = "scope", nullable = false)
        Level level,

        @Nullable String subject) {

    @Schema(name = "TargetScope")
    public enum Level {
        BOARD,
        ZONE,
        ENTERPRISE
    }

    static Scope of(@Nullable Level level, @Nullable String subject) {
        Scope scope = new Scope(level == null ? Level.BOARD : level, subject);
        if ((scope.level == Level.BOARD) != (subject == null)) {
            throw Refusal.rule("scope-needs-subject", Map.of("scope", scope.level))
                    .at("/subject");
        }
        return scope;
    }
}
