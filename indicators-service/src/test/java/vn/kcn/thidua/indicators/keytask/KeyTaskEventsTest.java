package vn.kcn.thidua.indicators.keytask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class KeyTaskEventsTest {

    @Test
    void a_task_and_its_change_are_told_as_promised() {
        Board.theMovement();
        String id = Board.officer()
                .body("""
                        {"movement": "MTK-2021", "code": "LAND_CLEARANCE",
                         "nameVi": "Giải phóng mặt bằng và hạ tầng các khu công nghiệp",
                         "nameEn": "Land clearance and infrastructure of the zones",
                         "owner": "Phòng Quản lý Quy hoạch và Xây dựng", "due": "2021-12-31",
                         "state": "IN_PROGRESS", "since": "2021-08-03",
                         "milestones": [
                           {"nameVi": "Đợt thi đua chào mừng Quốc khánh 2/9",
                            "nameEn": "Drive for National Day, 2 September", "due": "2021-09-02"},
                           {"nameVi": "Tổng kết phong trào", "nameEn": "Close of the movement", "due": "2021-12-31"}]}""")
                .post("/api/v1/key-tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Board.officer()
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", "\"1\"")
                .body("""
                        {"milestones": [
                           {"nameVi": "Đợt thi đua chào mừng Quốc khánh 2/9",
                            "nameEn": "Drive for National Day, 2 September", "due": "2021-09-02",
                            "reachedOn": "2021-09-01"},
                           {"nameVi": "Tổng kết phong trào", "nameEn": "Close of the movement", "due": "2021-12-31"}]}""")
                .patch("/api/v1/key-tasks/" + id)
                .then()
                .statusCode(200);
        Board.officer()
                .body("{\"on\": \"2021-12-30\", \"text\": \"Đã bàn giao toàn bộ mặt bằng\", \"state\": \"DONE\"}")
                .post("/api/v1/key-tasks/" + id + "/notes")
                .then()
                .statusCode(201);

        var planned = Contract.event("indicators.key-task", id, 1);
        var changed = Contract.event("indicators.key-task", id, 2);

        assertEquals("vn.kcn.thidua.key-task.planned.v1", planned.type());
        assertEquals("vn.kcn.thidua.key-task.changed.v1", changed.type());
        var noted = Contract.event("indicators.key-task", id, 3);
        assertEquals("vn.kcn.thidua.key-task.noted.v1", noted.type());
        Contract.assertKept("key-task", Contract.json(planned.json()));
        Contract.assertKept("key-task", Contract.json(noted.json()));
        Contract.assertKept("key-task", Contract.json(changed.json()));
        Contract.assertLikeExample("key-task", Contract.json(changed.json()));
    }
}
