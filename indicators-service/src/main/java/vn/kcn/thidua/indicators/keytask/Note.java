package vn.kcn.thidua.indicators.keytask;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Ghi chép tiến độ: what was done about a task, as of a day.
 *
 * @param state that the task took on that day; none where it stayed in the one before
 */
@Schema(name = "KeyTaskNote")
@Embeddable
public record Note(
        @Column(name = "noted_on", nullable = false) LocalDate on,
        @Column(nullable = false) String text,
        @Enumerated(EnumType.STRING) @Nullable KeyTaskState state,
        @Column(name = "recorded_at", nullable = false) Instant recordedAt) {}
