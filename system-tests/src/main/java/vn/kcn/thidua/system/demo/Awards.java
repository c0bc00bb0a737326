package vn.kcn.thidua.system.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;

/** From an enterprise's nominations to the register of awards. */
final class Awards {

    static final String ENTERPRISE = "2400999012";
    private static final int COUNCIL = 9;
    private static final List<Map<String, String>> DOSSIER = List.of(
            Map.of("kind", "TO_TRINH", "title", "Tờ trình đề nghị khen thưởng (mẫu)"),
            Map.of("kind", "BAO_CAO_THANH_TICH", "title", "Báo cáo thành tích (mẫu)"),
            Map.of("kind", "BIEN_BAN_XET_KHEN", "title", "Biên bản xét khen thưởng (mẫu)"));

    private final Cast cast;
    private final Screen screen;

    Awards(Cast cast, Screen screen) {
        this.cast = cast;
        this.screen = screen;
    }

    void play() {
        Api hr = cast.hrSystem(ENTERPRISE);
        Answer registered = hr.post(
                        "/api/v1/registrations",
                        Map.of(
                                "movement",
                                Plan.MOVEMENT,
                                "taxCode",
                                ENTERPRISE,
                                "pledge",
                                "Không để dịch lây lan trong xưởng; phục hồi 100 % sản lượng trong tháng 9"))
                .expect(201, 409);
        screen.line("%s registers for the movement%s", ENTERPRISE, registered.status() == 409 ? " (already had)" : "");

        List<String> nominations = new ArrayList<>();
        nominations.add(nominate(hr, "INDIVIDUAL", "Người Lao Động Ví Dụ A (hư cấu)"));
        nominations.add(nominate(hr, "COLLECTIVE", "Tổ sản xuất Ví Dụ số 1"));
        nominations.add(nominate(hr, "ENTERPRISE", "Công ty TNHH Ví Dụ Linh kiện 001"));
        nominations.removeIf(String::isEmpty);
        if (nominations.isEmpty()) {
            screen.line("its nominations were decided on in an earlier run");
            return;
        }
        prepare(hr, nominations);
        vote(nominations);
        decide(nominations);
    }

    /** Empty when an earlier run has carried it through. */
    private String nominate(Api hr, String kind, String name) {
        Answer drafted = hr.post(
                        "/api/v1/nominations",
                        Map.of(
                                "movement",
                                Plan.MOVEMENT,
                                "award",
                                "GIAY_KHEN",
                                "nominee",
                                Map.of("kind", kind, "name", name, "taxCode", ENTERPRISE),
                                "achievements",
                                "Giữ vững sản xuất trong dịch (nội dung minh họa)",
                                "documents",
                                DOSSIER))
                .expect(201, 409);
        if (drafted.status() == 409) {
            return "";
        }
        screen.line("nominates %-11s %s", kind.toLowerCase(java.util.Locale.ROOT), name);
        return drafted.text("id");
    }

    private void prepare(Api hr, List<String> nominations) {
        Api officer = cast.officer();
        for (String id : nominations) {
            step(hr, id, "submission", null);
            step(officer, id, "acceptance", null);
            step(officer, id, "appraisal", Map.of("eligible", true, "opinion", "Đủ tiêu chuẩn, đủ hồ sơ (minh họa)"));
        }
        screen.line("the dossiers are complete, accepted and appraised");
    }

    private static void step(Api caller, String id, String command, @org.jspecify.annotations.Nullable Object body) {
        String path = "/api/v1/nominations/" + id;
        String seen = caller.get(path).expect(200).header("ETag");
        caller.command(path + "/" + command, body, seen).expect(200, 201);
    }

    private void vote(List<String> nominations) {
        List<String> members = new ArrayList<>();
        for (int member = 1; member <= COUNCIL; member++) {
            members.add("council" + member + ".demo");
        }
        Api secretary = cast.secretary();
        String session = secretary
                .post(
                        "/api/v1/council-sessions",
                        Map.of(
                                "movement",
                                Plan.MOVEMENT,
                                "name",
                                "Phiên họp xét khen thưởng (minh họa)",
                                "heldOn",
                                "2021-12-28",
                                "members",
                                members,
                                "nominations",
                                nominations))
                .expect(201)
                .text("id");
        String path = "/api/v1/council-sessions/" + session;
        secretary.post(path + "/opening").expect(200, 201);
        for (int member = 1; member <= COUNCIL; member++) {
            Api voter = cast.councilMember(member);
            for (String nomination : nominations) {
                // one member of nine disagrees each time
                String choice = member == COUNCIL ? "DISAGREE" : "AGREE";
                voter.post(path + "/ballots", Map.of("nomination", nomination, "choice", choice))
                        .expect(200, 201, 204);
            }
        }
        Answer twice = cast.councilMember(1)
                .post(path + "/ballots", Map.of("nomination", nominations.getFirst(), "choice", "DISAGREE"))
                .expect(409);
        screen.line("%d members vote in secret; a second ballot is refused: %s", COUNCIL, twice.text("title"));
        secretary.post(path + "/closing").expect(200);
        screen.line("the count, of all %d members, is known at the close alone", COUNCIL);
    }

    private void decide(List<String> nominations) {
        Answer decision = cast.leader()
                .post(
                        "/api/v1/decisions",
                        Map.of(
                                "number", "01-MINH-HOA/QĐ-KCN",
                                "decidedOn", "2021-12-31",
                                "signatory", "Trưởng Ban (minh họa)",
                                "legalBases",
                                        List.of("Luật Thi đua, khen thưởng 15/2003/QH11, sửa đổi 2005, 2009, 2013"),
                                "nominations", nominations))
                .expect(201);
        screen.line("the leader signs decision %s", decision.text("number"));
    }

    /** The register, and the enterprise's public profile, which learns of it through Kafka. */
    void show() {
        List<JsonNode> awards = cast.anybody().all("/api/v1/awards?movement=" + Plan.MOVEMENT);
        for (JsonNode award : awards) {
            screen.line(
                    "%s  %-10s  %s  (%s)",
                    award.path("code").asText(),
                    award.path("awardNameVi").asText(),
                    award.path("recipientName").asText(),
                    award.path("decisionNumber").asText());
        }
        Waiting.until("the awards on the enterprise's public profile", () -> profileAwards() == awards.size());
        screen.line("public profile of %s: %d awards", ENTERPRISE, profileAwards());
    }

    private int profileAwards() {
        return cast.anybody()
                .get("/api/v1/enterprises/" + ENTERPRISE)
                .expect(200)
                .at("awards")
                .size();
    }
}
