package vn.kcn.thidua.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long a text or a list can be at most and how large a whole number, where nothing narrower is declared: a reader can set
 * room aside for the worst case.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Bounds implements OASFilter {

    /** What the gateway lets through in one body: nothing in a document can be longer, nor have more parts. */
    private static final int BODY = 1 << 20;

    private static final int UUID = 36;
    private static final int DATE = 10;
    private static final int INSTANT = 40;

    @Override
    public Schema filterSchema(Schema schema) {
        if (is(schema, Schema.SchemaType.STRING)
                && schema.getMaxLength() == null
                && schema.getEnumeration() == null
                && schema.getConstValue() == null) {
            schema.setMaxLength(longest(schema.getFormat()));
        }
        if (is(schema, Schema.SchemaType.ARRAY)) {
            if (schema.getMaxItems() == null) {
                schema.setMaxItems(BODY);
            }
            if (schema.getItems() == null) {
                schema.setItems(OASFactory.createSchema());
            }
        }
        if (is(schema, Schema.SchemaType.INTEGER)) {
            boundWhole(schema);
        }
        return schema;
    }

    private static void boundWhole(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        boolean isLong = schema.getFormat().equals("int64");
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(isLong ? Long.MIN_VALUE : Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
        }
    }

    private static int longest(@Nullable String format) {
        return switch (format == null ? "" : format) {
            case "uuid" -> UUID;
            case "date" -> DATE;
            case "date-time" -> INSTANT;
            // a file, or an export of everything
            case "binary" -> Integer.MAX_VALUE;
            default -> BODY;
        };
    }

    private static boolean is(Schema schema, Schema.SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
