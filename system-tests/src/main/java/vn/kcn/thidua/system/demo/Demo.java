package vn.kcn.thidua.system.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Map;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;

/**
 * Plays the 2021 movement through the gateway with real tokens and prints what it does. May be run again: what is there
 * already stays as it is.
 */
public final class Demo {

    private static final int MOST_SHOWN = 10;
    private static final String AS_OF = "2021-07-31";

    private final Cast cast;
    private final Screen screen;

    public Demo(Cast cast, PrintStream out) {
        this.cast = cast;
        this.screen = new Screen(out);
    }

    public static void main(String[] arguments) {
        Cast cast = new Cast(setting("THIDUA_GATEWAY_URL"), setting("THIDUA_KEYCLOAK_URL"));
        try {
            new Demo(cast, System.out).play();
        } catch (RuntimeException failed) {
            System.err.println("The demo stopped: " + failed.getMessage());
            System.exit(1);
        }
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; start the demo with ./thidua demo");
        }
        return value;
    }

    public void play() {
        registry();
        movement();
        reports();
        progress();
        Awards awards = new Awards(cast, screen);
        screen.step("An enterprise nominates, the council votes, the leader signs");
        awards.play();
        screen.step("The register of awards");
        awards.show();
        screen.step("What one enterprise finds hard, and what an inspection of another found");
        new Desk(cast, screen).play();
        screen.end();
    }

    private void registry() {
        screen.step("Zones and " + Registry.ENTERPRISES + " made-up enterprises");
        Api officer = cast.officer();
        new Land(officer).record();
        screen.line("%d zones", cast.anybody().all("/api/v1/zones").size());
        Answer imported = officer.upload("/api/v1/enterprises/import", "text/csv", Registry.enterprises())
                .expect(200);
        counts("enterprises", imported);
        new Particulars(officer).record();
        screen.line("%d of them with a lot, figures of size and a certificate", Particulars.ENTERPRISES);
        JsonNode statistics = statistics();
        screen.line(
                "on %s: %s of %s operate = %s %%",
                AS_OF,
                statistics.path("operating").asText(),
                statistics.path("total").asText(),
                statistics.path("operatingShare").asText());
    }

    private JsonNode statistics() {
        return cast.anybody()
                .get("/api/v1/enterprises/statistics?asOf=" + AS_OF)
                .expect(200)
                .body();
    }

    private void movement() {
        screen.step("The movement " + Plan.MOVEMENT);
        create(cast.leader(), "/api/v1/movements", Plan.movement());
        String path = "/api/v1/movements/" + Plan.MOVEMENT;
        Answer drafted = cast.anybody().get(path).expect(200);
        if (drafted.text("state").equals("DRAFT")) {
            cast.leader()
                    .command(path + "/launch", null, drafted.header("ETag"))
                    .expect(200);
        }
        Answer launched = cast.anybody().get(path).expect(200);
        screen.line(
                "%s: %s, %d milestones, %d recipients",
                launched.text("nameVi"),
                launched.text("state"),
                launched.at("milestones").size(),
                launched.at("recipients").size());
        Api officer = cast.officer();
        Plan.indicators().forEach(indicator -> create(officer, "/api/v1/indicators", indicator));
        LandGoals.indicators().forEach(indicator -> create(officer, "/api/v1/indicators", indicator));
        // the targets' service learns of the movement through Kafka
        Waiting.until(
                "the movement at the targets' service",
                () -> Plan.targets().stream().allMatch(target -> created(officer.post("/api/v1/targets", target))));
        LandGoals.targets().forEach(target -> create(officer, "/api/v1/targets", target));
        KeyTasks.plan(officer);
        screen.line(
                "%d targets, %d key tasks",
                cast.anybody().all("/api/v1/targets?movement=" + Plan.MOVEMENT).size(),
                cast.anybody()
                        .all("/api/v1/key-tasks?movement=" + Plan.MOVEMENT)
                        .size());
    }

    private void reports() {
        screen.step("Monthly reports up to 2021-07 arrive as a file");
        Api officer = cast.officer();
        Waiting.until("the enterprises at the reports' service", () -> registered() == LifeCycle.OPERATING);
        String file = Reports.file();
        screen.line("%d rows, %d of them bad on purpose", file.lines().count() - 1, Reports.BAD_ROWS);
        Answer first =
                officer.upload("/api/v1/reports/import", "text/csv", file).expect(207);
        counts("rows", first);
        for (int i = 0; i < Math.min(first.at("rejected").size(), MOST_SHOWN); i++) {
            JsonNode row = first.at("rejected").path(i);
            screen.line(
                    "  row %s: %s",
                    row.path("row").asText(), row.path("problem").path("detail").asText());
        }
        counts(
                "the same file again",
                officer.upload("/api/v1/reports/import", "text/csv", file).expect(207));
        Answer foreign = cast.hrSystem("2400999037")
                .upload(
                        "/api/v1/reports/import",
                        "text/csv",
                        "taxCode,period,indicator,value\n" + Awards.ENTERPRISE + ",2021-07,EXPORTS,1\n")
                .expect(422);
        screen.line(
                "another enterprise's HR system is refused: %s",
                foreign.at("rejected").path(0).path("problem").path("detail").asText());
        int approved = 0;
        for (int month = 1; month <= Reports.MONTHS; month++) {
            approved += officer.post("/api/v1/reports/approvals", Map.of("period", "2021-0" + month))
                    .expect(200)
                    .at("approved")
                    .asInt();
        }
        screen.line("officers approve %d reports", approved);
        Plan.boardValues().forEach(this::enter);
        LandGoals.boardValues()
                .forEach((indicator, values) ->
                        values.forEach((period, value) -> enter(indicator, period, value, LandGoals.SOURCE)));
    }

    private int registered() {
        return progressItem("ENTERPRISES_OPERATING", AS_OF).path("actual").asInt();
    }

    private void enter(String indicator, String[] values) {
        for (int month = 1; month <= values.length; month++) {
            enter(indicator, "2021-0" + month, values[month - 1], "minh họa");
        }
    }

    private void enter(String indicator, String period, String value, String source) {
        cast.officer()
                .put(
                        "/api/v1/indicators/" + indicator + "/board-values/" + period,
                        Map.of("value", new BigDecimal(value), "source", source),
                        "If-None-Match",
                        "*")
                .expect(200, 201, 412, 428);
    }

    private void progress() {
        screen.step("Progress against the plan's targets");
        JsonNode progress = cast.anybody()
                .get("/api/v1/progress?movement=" + Plan.MOVEMENT + "&asOf=" + AS_OF)
                .expect(200)
                .body();
        new Scoreboard(screen).show(progress);
        JsonNode operating = progressItem("ENTERPRISES_OPERATING", AS_OF);
        JsonNode land = progressItem(LandGoals.HOA_PHU, LandGoals.YEAR_END);
        screen.line(
                "%s of %s = %s %%; implied output of 2020: %s billion VND; exports' target %s %%, imports' %s %% above 2020",
                operating.path("actual").asText(),
                operating.path("denominator").asText(),
                operating.path("share").asText(),
                progressItem("INDUSTRIAL_OUTPUT", AS_OF).path("base").asText(),
                progressItem("EXPORTS", AS_OF).path("targetGrowth").asText(),
                progressItem("IMPORTS", AS_OF).path("targetGrowth").asText());
        screen.line(
                "land of Hòa Phú as planned for the end of the year: %s of %s ha = %s %%",
                land.path("actual").asText(),
                land.path("denominator").asText(),
                land.path("share").asText());
    }

    private JsonNode progressItem(String indicator, String day) {
        JsonNode items = cast.anybody()
                .get("/api/v1/progress?movement=" + Plan.MOVEMENT + "&asOf=" + day)
                .expect(200)
                .at("items");
        for (JsonNode item : items) {
            if (item.path("indicator").asText().equals(indicator)) {
                return item;
            }
        }
        throw new IllegalStateException("No target for " + indicator);
    }

    private static void create(Api caller, String path, Object body) {
        caller.post(path, body).expect(201, 409);
    }

    private static boolean created(Answer answer) {
        return answer.status() == 201 || answer.status() == 409;
    }

    private void counts(String what, Answer answer) {
        screen.line(
                "%s: %s created, %s updated, %s unchanged, %s rejected",
                what,
                answer.text("counts.created"),
                answer.text("counts.updated"),
                answer.text("counts.unchanged"),
                answer.text("counts.rejected"));
    }
}
