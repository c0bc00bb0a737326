package vn.kcn.thidua.nominations.rolemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.nominations.Contracts;
import vn.kcn.thidua.nominations.award.HonouredRecipients.Honour;
import vn.kcn.thidua.nominations.regime.RecipientKind;

class RoleModelTest {

    private static final String CODE = "7KM3P-XC9TA-4VRWE-H6DNY";
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 15);

    @ParameterizedTest
    @CsvSource(textBlock = """
            state,     command,  lands
            DRAFT,     revise,   DRAFT
            DRAFT,     publish,  PUBLISHED
            DRAFT,     withdraw, -
            PUBLISHED, revise,   -
            PUBLISHED, publish,  -
            PUBLISHED, withdraw, WITHDRAWN
            WITHDRAWN, revise,   -
            WITHDRAWN, publish,  -
            WITHDRAWN, withdraw, -
            """, useHeadersInDisplayName = true)
    void every_command_is_allowed_or_refused(RoleModelState state, String command, String lands) {
        if (lands.equals("-")) {
            assertRefused("wrong-transition", () -> state.after(command));
        } else {
            assertEquals(RoleModelState.valueOf(lands), state.after(command));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            kind,       consented,  refused
            INDIVIDUAL, -,          consent-missing
            INDIVIDUAL, 2022-01-16, consent-missing
            INDIVIDUAL, 2022-01-15, -
            ENTERPRISE, -,          -
            COLLECTIVE, -,          -
            """, useHeadersInDisplayName = true)
    void a_person_is_a_role_model_who_agreed(
            RecipientKind kind, @Nullable LocalDate consented, @Nullable String refused) {
        RoleModel model = draft(kind, consented);
        if (refused == null) {
            model.publish(known(kind, true), TODAY);
            assertEquals(TODAY, model.publishedOn);
        } else {
            assertRefused(refused, "/consentedOn", () -> model.publish(known(kind, true), TODAY));
        }
    }

    @Test
    void a_revoked_award_makes_no_role_model() {
        RoleModel model = draft(RecipientKind.ENTERPRISE, null);

        assertRefused(
                "role-model-of-revoked",
                "/awards/0",
                () -> model.publish(known(RecipientKind.ENTERPRISE, false), TODAY));
        assertEquals(RoleModelState.DRAFT, model.state);
    }

    @Test
    void a_story_tells_of_awards_that_there_are_each_once() {
        assertRefused("unknown-award-code", "/awards/0", () -> RoleModel.draft(story(List.of(CODE), null), Map.of()));
        assertRefused(
                "named-twice",
                "/awards/1",
                () -> RoleModel.draft(story(List.of(CODE, CODE), null), known(RecipientKind.ENTERPRISE, true)));
    }

    @Test
    void a_published_story_is_told_as_promised() {
        RoleModel model = draft(RecipientKind.INDIVIDUAL, LocalDate.of(2022, 1, 10));
        model.publish(known(RecipientKind.INDIVIDUAL, true), TODAY);

        Contracts.assertIsExample("role-model", RoleModelEvent.of(model));
    }

    private static RoleModel draft(RecipientKind kind, @Nullable LocalDate consented) {
        return RoleModel.draft(story(List.of(CODE), consented), known(kind, true));
    }

    private static Story story(List<String> awards, @Nullable LocalDate consented) {
        return new Story(
                "Giữ vững sản xuất giữa mùa dịch",
                "Ba tại chỗ, không một ca nhiễm, không một đơn hàng trễ",
                "Ngày đầu tiên, bốn trăm người ở lại nhà xưởng.",
                awards,
                consented);
    }

    private static Map<String, Honour> known(RecipientKind kind, boolean holds) {
        return Map.of(CODE, new Honour(CODE, "Giấy khen", "Certificate of commendation", kind, "Ví Dụ", 2021, holds));
    }
}
