package vn.kcn.thidua.nominations.award;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a submission to the higher level says, in the words of its template. */
record SubmissionText(String board, String authority, String movement, List<String> bases, List<Row> rows) {

    /** @param votes who agreed of all members, where a council voted */
    record Row(
            int number,
            String nominee,
            String award,
            @Nullable String votes) {}
}
