package vn.kcn.thidua.enterprises.difficulty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a difficulty, and how others are told of it. */
@Schema(name = "DifficultyCommand")
enum Command {
    /** Giao phòng, hoặc nêu cơ quan có thẩm quyền. */
    ASSIGN("assigned"),
    /** Đề nghị doanh nghiệp bổ sung: the clock stops. */
    ASK("asked"),
    /** Doanh nghiệp bổ sung: it goes on. */
    SUPPLEMENT("supplemented"),
    /** Trả lời. */
    ANSWER("answered"),
    /** Không tiếp nhận, nêu lý do. */
    REFUSE("refused"),
    /** The enterprise is content. */
    CONFIRM("confirmed"),
    /** The enterprise is not. */
    REOPEN("reopened"),
    /** The enterprise had its time to say so. */
    SETTLE("settled");

    private final String happened;

    Command(String happened) {
        this.happened = happened;
    }

    String type() {
        return "vn.kcn.thidua.difficulty." + happened + ".v1";
    }
}
