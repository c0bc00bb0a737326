package vn.kcn.thidua.kit.bulk;

import java.util.List;

/**
 * Takes rows in. The kit calls it inside the transaction of a chunk of rows; a {@link
 * vn.kcn.thidua.kit.problem.Refusal} rejects the row and no other, so check everything before the first change.
 */
@FunctionalInterface
public interface BulkRows {

    RowOutcome handle(BulkRow row);

    /** What it imports, such as {@code enterprises}: by this name a job finds it again. Without one it has no jobs. */
    default String kind() {
        return "";
    }

    /** The fields of a row, for people: their labels are taken as names too, and head a sheet that is given back. */
    default List<Column> columns() {
        return List.of();
    }

    /** How many rows make a chunk: more where many rows make one thing, so that it is written and told once. */
    default int chunk() {
        return Chunks.SIZE;
    }

    /** Before the rows of a chunk: the place to load in one query what they need. */
    default void startOfChunk(List<BulkRow> rows) {}

    /** After the rows of a chunk, in its transaction: the place to publish once for each aggregate touched. */
    default void endOfChunk() {}
}
