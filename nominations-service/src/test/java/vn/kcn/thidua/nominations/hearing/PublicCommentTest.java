package vn.kcn.thidua.nominations.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicCommentTest {

    @Test
    void the_same_words_are_one_comment() {
        String text = PublicComment.fingerprint("Doanh nghiệp còn nợ lương quý III.");
        assertEquals(text, PublicComment.fingerprint("  DOANH NGHIỆP còn nợ\nlương quý III!! "));
        assertNotEquals(text, PublicComment.fingerprint("Doanh nghiệp còn nợ lương quý II."));
        assertNotEquals(text, PublicComment.fingerprint("Doanh nghiep con no luong quy III."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>nợ</b>", "x<script>", "</p>", "<!-- -->", "&#60;b", "a\u0000b", "a\u001bb", "\u202Eb"})
    void only_plain_text_is_taken(String text) {
        assertRefused("plain-text-only", "/text", () -> receive(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nợ < 3 tháng lương", "5 > 3", "Dòng một\nDòng hai\t& ba"})
    void what_only_looks_like_a_tag_is_text(String text) {
        assertEquals(text, receive(text).text);
    }

    @TestFactory
    Stream<DynamicTest> every_command_lands_where_it_should_or_is_refused() {
        return Stream.of(CommentState.values())
                .flatMap(state -> Stream.of(CommentCommand.values())
                        .map(command ->
                                DynamicTest.dynamicTest(state + " " + command, () -> assertLands(state, command))));
    }

    private static void assertLands(CommentState state, CommentCommand command) {
        PublicComment comment = receive("Góp ý");
        comment.state = state;
        CommentState lands = switch (state + " " + command) {
            case "RECEIVED PUBLISH", "WITHHELD PUBLISH" -> CommentState.PUBLISHED;
            case "RECEIVED WITHHOLD", "PUBLISHED WITHHOLD", "ANSWERED WITHHOLD" -> CommentState.WITHHELD;
            case "PUBLISHED ANSWER", "ANSWERED ANSWER" -> CommentState.ANSWERED;
            default -> null;
        };
        if (lands == null) {
            assertRefused("wrong-transition", () -> apply(comment, command));
            assertEquals(state, comment.state);
        } else {
            apply(comment, command);
            assertEquals(lands, comment.state);
        }
    }

    private static void apply(PublicComment comment, CommentCommand command) {
        switch (command) {
            case PUBLISH -> comment.publish();
            case WITHHOLD -> comment.withhold("Xúc phạm cá nhân");
            case ANSWER -> comment.answer("Đã xác minh", Instant.EPOCH);
        }
    }

    private static PublicComment receive(String text) {
        return PublicComment.receive(
                UUID.randomUUID(), new NewComment(text, "Người Góp Ý Ví Dụ", "Thôn A"), Instant.EPOCH);
    }
}
