package vn.kcn.thidua.kit.export;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads a query of one text by COPY: unlike those of a cursor, its rows go on to come while the last ones are taken. */
public final class CopiedText {

    private CopiedText() {}

    /** @param select without parameters, of texts that bear no control characters */
    public static void each(Connection snapshot, String select, Export.Taker taker) throws Exception {
        CopyOut copy = snapshot.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + select + ") to stdout");
        try {
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                taker.take(text(row));
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Without the end of the line; a backslash is written as two. */
    private static String text(byte[] row) {
        String text = new String(row, 0, row.length - 1, StandardCharsets.UTF_8);
        return text.indexOf('\\') < 0 ? text : text.replace("\\\\", "\\");
    }
}
