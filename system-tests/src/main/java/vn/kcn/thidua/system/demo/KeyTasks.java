package vn.kcn.thidua.system.demo;

import java.util.List;
import java.util.Map;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;

/** The plan's key tasks with the days that its phases are due by, and what was noted of them; the notes are made up. */
final class KeyTasks {

    private static final String YEAR_END = "2021-12-31";

    private KeyTasks() {}

    /** Notes go with what was planned just now: a second run adds none. */
    static void plan(Api officer) {
        for (Map<String, Object> task : all()) {
            Answer planned = officer.post("/api/v1/key-tasks", task).expect(201, 409);
            if (planned.status() == 201) {
                notes(String.valueOf(task.get("code")))
                        .forEach(note -> officer.post("/api/v1/key-tasks/" + planned.text("id") + "/notes", note)
                                .expect(201));
            }
        }
    }

    private static List<Map<String, Object>> all() {
        return List.of(
                task(
                        "NEW_ZONES",
                        "Chấp thuận chủ trương 3 KCN mới và 2 KCN mở rộng",
                        "In-principle approval of the 3 new and 2 expanded zones",
                        "Phòng Quản lý Quy hoạch"),
                task(
                        "LAND_CLEARANCE",
                        "Giải phóng mặt bằng và hạ tầng 3 KCN",
                        "Land clearance of three zones",
                        "Phòng Quản lý Quy hoạch"),
                task(
                        "DIFFICULTIES",
                        "Nắm bắt, tháo gỡ khó khăn của doanh nghiệp",
                        "Find and resolve the enterprises' difficulties",
                        "Văn phòng Ban"),
                task(
                        "ENVIRONMENT",
                        "Hướng dẫn, kiểm tra việc chấp hành bảo vệ môi trường",
                        "Guide and inspect environmental compliance",
                        "Phòng Quản lý Môi trường"),
                task(
                        "INVESTMENT_AND_JOBS",
                        "Thu hút đầu tư, hỗ trợ tuyển dụng lao động",
                        "Attract investment, help recruiting",
                        "Phòng Quản lý Đầu tư"),
                task(
                        "RECOVERY_ADVICE",
                        "Tham mưu UBND tỉnh khôi phục sản xuất",
                        "Advise the provincial people's committee on restoring production",
                        "Văn phòng Ban"));
    }

    private static Map<String, Object> task(String code, String nameVi, String nameEn, String owner) {
        return Map.of(
                "movement", Plan.MOVEMENT,
                "code", code,
                "nameVi", nameVi,
                "nameEn", nameEn,
                "owner", owner,
                "due", YEAR_END,
                "state", "IN_PROGRESS",
                "since", "2021-08-03",
                "milestones",
                        List.of(
                                milestone(
                                        "2021-08-19",
                                        "Đợt thi đua chào mừng Ngày Cách mạng Tháng Tám",
                                        "Drive for the Day of the August Revolution"),
                                milestone("2021-09-02", "Đợt thi đua chào mừng Quốc khánh", "Drive for National Day"),
                                milestone(
                                        "2021-10-10",
                                        "Đợt thi đua chào mừng Ngày thành lập tỉnh",
                                        "Drive for the day of the province's foundation"),
                                milestone(YEAR_END, "Hoàn thành nhiệm vụ năm 2021", "The year's task is done")));
    }

    private static Map<String, String> milestone(String due, String nameVi, String nameEn) {
        return Map.of("due", due, "nameVi", nameVi, "nameEn", nameEn);
    }

    private static List<Map<String, Object>> notes(String code) {
        return switch (code) {
            case "LAND_CLEARANCE" ->
                List.of(
                        note("2021-08-19", "Minh họa: bàn giao thêm 8 ha mặt bằng KCN Hòa Phú"),
                        note("2021-10-10", "Minh họa: lũy kế 182/207,45 ha KCN Hòa Phú"));
            case "DIFFICULTIES" -> List.of(note("2021-09-02", "Minh họa: giải quyết 14/17 kiến nghị của doanh nghiệp"));
            default -> List.of();
        };
    }

    private static Map<String, Object> note(String on, String text) {
        return Map.of("on", on, "text", text);
    }
}
