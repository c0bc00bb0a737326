package vn.kcn.thidua.system.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;

/** The board's desk: one enterprise has a difficulty, another is inspected. Both are made up. */
final class Desk {

    private static final String TITLE = "Thiếu lao động sau dịch (minh họa)";
    private static final String SUBJECT = "Kiểm tra công tác bảo vệ môi trường (minh họa)";
    private static final String INSPECTED = "2400999037";

    private final Cast cast;
    private final Screen screen;

    Desk(Cast cast, Screen screen) {
        this.cast = cast;
        this.screen = screen;
    }

    void play() {
        difficulty();
        inspection();
    }

    private void difficulty() {
        Api hr = cast.hrSystem(Awards.ENTERPRISE);
        Api officer = cast.officer();
        if (known(hr, "/api/v1/difficulties", "title", TITLE).isEmpty()) {
            String path = "/api/v1/difficulties/"
                    + hr.post(
                                    "/api/v1/difficulties",
                                    Map.of(
                                            "category", "LABOUR",
                                            "title", TITLE,
                                            "description", "Cần tuyển 200 lao động trong tháng (nội dung minh họa)."))
                            .expect(201)
                            .text("id");
            step(officer, path, "assignment", Map.of("department", "LABOUR"));
            step(officer, path, "answer", Map.of("text", "Đã kết nối với sàn giao dịch việc làm (minh họa)."));
            step(hr, path, "confirmation", Map.of());
        }
        JsonNode difficulty = known(hr, "/api/v1/difficulties", "title", TITLE).orElseThrow();
        screen.line(
                "difficulty of %s: %s, by %s, due %s: %s",
                Awards.ENTERPRISE,
                difficulty.path("title").asText(),
                difficulty.path("department").asText(),
                difficulty.path("dueOn").asText(),
                difficulty.path("state").asText());
    }

    private void inspection() {
        Api hr = cast.hrSystem(INSPECTED);
        Api officer = cast.officer();
        if (known(hr, "/api/v1/inspections", "subject", SUBJECT).isEmpty()) {
            String id = officer.post(
                            "/api/v1/inspections",
                            Map.of(
                                    "taxCode",
                                    INSPECTED,
                                    "inspectedOn",
                                    "2021-10-01",
                                    "inspectedBy",
                                    "Đoàn kiểm tra (minh họa)",
                                    "subject",
                                    SUBJECT,
                                    "findings",
                                    List.of(Map.of(
                                            "description", "Kho chất thải chưa có mái che (minh họa)",
                                            "severity", "MINOR",
                                            "deadline", Map.of("days", 10, "unit", "WORKING")))))
                    .expect(201)
                    .text("id");
            String path = "/api/v1/inspections/" + id;
            hr.upload(path + "/attachments?name=anh-khac-phuc.txt", "text/plain", "Ảnh chụp mái che (minh họa)\n")
                    .expect(201);
            step(hr, path, "findings/1/remediation", Map.of("text", "Đã lắp mái che, có ảnh (minh họa)"));
            step(officer, path, "findings/1/closing", Map.of("text", "Đạt yêu cầu (minh họa)"));
        }
        JsonNode inspection =
                known(hr, "/api/v1/inspections", "subject", SUBJECT).orElseThrow();
        JsonNode finding = inspection.at("/findings/0");
        screen.line(
                "inspection of %s on %s: %s, to be put right by %s: %s",
                INSPECTED,
                inspection.path("inspectedOn").asText(),
                finding.path("description").asText(),
                finding.path("dueOn").asText(),
                finding.path("state").asText());
    }

    private static Optional<JsonNode> known(Api caller, String list, String field, String text) {
        return caller.all(list).stream()
                .filter(item -> item.path(field).asText().equals(text))
                .findFirst();
    }

    private static void step(Api caller, String path, String command, Map<String, ?> body) {
        Answer seen = caller.get(path).expect(200);
        caller.command(path + "/" + command, body.isEmpty() ? null : body, seen.header("ETag"))
                .expect(200);
    }
}
