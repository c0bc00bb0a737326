package vn.kcn.thidua.gateway.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.scoreboard.ScoreboardTest.assertShows;
import static vn.kcn.thidua.gateway.scoreboard.ScoreboardTest.text;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
@TestProfile(ScoreboardAloneTest.Alone.class)
class ScoreboardAloneTest {

    /** A class of its own: the gateway starts anew and has seen no service. */
    public static final class Alone extends Demo.ThreeAddresses {}

    @Test
    void answers_also_when_no_service_ever_did() {
        var board = get("/?lang=en");
        var movement = get("/movements/MTK-2021?lang=en");

        assertEquals(200, board.statusCode());
        assertShows(text(board), "The movement cannot be read just now");
        assertShows(text(board), "Industrial zones and land This part has no figures just now");
        assertEquals(200, movement.statusCode());
        assertShows(text(movement), "Targets This part has no figures just now");
        assertShows(text(movement), "Awards This part has no figures just now");
    }
}
