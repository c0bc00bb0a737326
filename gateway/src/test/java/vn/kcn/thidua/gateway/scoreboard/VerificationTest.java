package vn.kcn.thidua.gateway.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.scoreboard.ScoreboardTest.assertShows;
import static vn.kcn.thidua.gateway.scoreboard.ScoreboardTest.header;
import static vn.kcn.thidua.gateway.scoreboard.ScoreboardTest.text;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
@TestProfile(Demo.ThreeAddresses.class)
class VerificationTest {

    @ConfigProperty(name = "thidua.upstream.enterprises")
    URI enterprises;

    @ConfigProperty(name = "thidua.upstream.indicators")
    URI indicators;

    @ConfigProperty(name = "thidua.upstream.nominations")
    URI nominations;

    private Demo demo;

    @BeforeEach
    void start() {
        demo = new Demo(enterprises.getPort(), indicators.getPort(), nominations.getPort());
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void an_award_that_holds_is_shown_with_its_decision() {
        var answer = get("/verify/" + Demo.GRANTED);

        assertEquals(200, answer.statusCode());
        assertEquals("no-store", header(answer, "cache-control"));
        assertShows(text(answer), "Khen thưởng có hiệu lực");
        assertShows(text(answer), "Quyết định 15/QĐ-KCN Ngày ký 31/12/2021 Người ký Trưởng Ban");
        assertFalse(answer.body().contains("<script"), answer.body());
    }

    @Test
    void a_revoked_award_is_never_taken_for_one_that_holds() {
        var answer = get("/verify/" + Demo.REVOKED + "?lang=en");

        assertEquals(200, answer.statusCode());
        assertShows(text(answer), "The award has been revoked");
        assertFalse(text(answer).contains("The award holds"));
    }

    @Test
    void a_code_of_no_award_is_not_found() {
        var answer = get("/verify/AAAAA");

        assertEquals(404, answer.statusCode());
    }

    @Test
    void what_was_verified_before_does_not_stand_in_for_a_register_that_is_away() {
        get("/verify/" + Demo.GRANTED);

        demo.nominations.close();
        var answer = get("/verify/" + Demo.GRANTED);

        assertEquals(503, answer.statusCode());
        assertShows(text(answer), "Chưa xác minh được lúc này");
        assertFalse(text(answer).contains("có hiệu lực "));
    }

    @Test
    void the_form_leads_to_the_page_of_the_code() {
        var typed = get("/verify?lang=en&code=" + Demo.GRANTED.replace('-', '+'));

        assertEquals(303, typed.statusCode());
        assertEquals("/verify/" + Demo.GRANTED + "?lang=en", header(typed, "location"));
    }

    @Test
    void what_can_be_no_code_is_asked_for_again() {
        var answer = get("/verify?code=%3Cscript%3E%22");

        assertEquals(200, answer.statusCode());
        assertShows(answer.body(), "value=\"&lt;script&gt;&quot;\"");
        assertEquals(404, get("/verify/%22onload").statusCode());
    }
}
