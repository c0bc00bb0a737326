package vn.kcn.thidua.kit.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list; {@code next} is absent on the last one, {@code prev} on the first. */
public record Page<T>(
        List<T> items,

        @Schema(description = "Cursor of the next page; also as Link rel=next (RFC 8288)") @Nullable
        String next,

        @Schema(description = "Cursor of the page before; also as Link rel=prev") @Nullable
        String prev,

        @Schema(description = "Items on all pages together, when asked for") @Nullable
        Long total) {}
