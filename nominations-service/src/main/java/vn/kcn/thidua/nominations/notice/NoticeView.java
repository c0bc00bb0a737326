package vn.kcn.thidua.nominations.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice as the nominating side reads it. */
@Schema(name = "NotAwardedNotice")
record NoticeView(
        UUID id,
        long version,
        UUID nomination,
        @Schema(examples = "21/TB-KCN") String number,
        LocalDate issuedOn,
        @Nullable String text,
        List<Reason> reasons) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.version(),
                notice.nomination,
                notice.number,
                notice.issuedOn,
                notice.text,
                List.copyOf(notice.reasons));
    }
}
