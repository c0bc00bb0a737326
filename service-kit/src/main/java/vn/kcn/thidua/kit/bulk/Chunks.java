package vn.kcn.thidua.kit.bulk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** Rows by the chunk; when the stream breaks inside one, what was read before is still handed out first. */
final class Chunks implements Iterator<List<BulkRow>> {

    static final int SIZE = 1_000;

    private final Iterator<BulkRow> rows;
    private final int size;
    private @Nullable Refusal broken;

    Chunks(Iterator<BulkRow> rows, int size) {
        this.rows = rows;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        if (broken != null) {
            throw broken;
        }
        return rows.hasNext();
    }

    @Override
    public List<BulkRow> next() {
        List<BulkRow> chunk = new ArrayList<>();
        try {
            while (chunk.size() < size && rows.hasNext()) {
                chunk.add(rows.next());
            }
        } catch (Refusal unreadable) {
            if (chunk.isEmpty()) {
                throw unreadable;
            }
            broken = unreadable;
        }
        return chunk;
    }
}
