package vn.kcn.thidua.kit.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in the text form of PostgreSQL's COPY. They are written while the database already takes the first ones in. */
final class CopyRows {

    /** Bytes of one message: large enough to forget the message, small enough to keep both sides busy. */
    private static final int MESSAGE = 1 << 15;

    private final Iterator<@Nullable Object[]> rows;

    private CopyRows(Iterator<@Nullable Object[]> rows) {
        this.rows = rows;
    }

    static CopyRows of(Iterator<@Nullable Object[]> rows) {
        return new CopyRows(rows);
    }

    void into(Connection connection, MappedAggregate.Table table) throws SQLException {
        if (!rows.hasNext()) {
            return;
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + table.list() + ") from stdin");
        try {
            StringBuilder text = new StringBuilder(MESSAGE + (MESSAGE >> 2));
            while (rows.hasNext()) {
                append(text, rows.next());
                if (text.length() > MESSAGE || !rows.hasNext()) {
                    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                    text.setLength(0);
                }
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    static void append(Appendable text, @Nullable Object[] row) {
        try {
            for (int i = 0; i < row.length; i++) {
                text.append(i == 0 ? "" : "\t");
                if (row[i] == null) {
                    text.append("\\N");
                } else {
                    escape(text, written(row[i]), "\\");
                }
            }
            text.append('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String written(Object value) throws IOException {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> number.toPlainString();
            case Object[] items -> array(Arrays.asList(items));
            case Collection<?> items -> array(items);
            default -> value.toString();
        };
    }

    private static String array(Collection<?> items) throws IOException {
        StringBuilder text = new StringBuilder("{");
        for (Object item : items) {
            text.append(text.length() == 1 ? "\"" : ",\"");
            escape(text, written(item), "\\\"");
            text.append('"');
        }
        return text.append('}').toString();
    }

    private static void escape(Appendable text, String value, String escaped) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            switch (each) {
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> {
                    if (escaped.indexOf(each) >= 0) {
                        text.append('\\');
                    }
                    text.append(each);
                }
            }
        }
    }
}
