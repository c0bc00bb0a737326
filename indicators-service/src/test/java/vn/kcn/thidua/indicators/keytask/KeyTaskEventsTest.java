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
                         "owner": "Phòng Quản lý Quy hoạch và Xây dựng", "due": "2021-12-31"}""")
                .post("/api/v1/key-tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Board.officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"state\": \"IN_PROGRESS\"}")
                .patch("/api/v1/key-tasks/" + id)
                .then()
                .statusCode(200);

        var planned = Contract.event("indicators.key-task", id, 1);
        var changed = Contract.event("indicators.key-task", id, 2);

        assertEquals("vn.kcn.thidua.key-task.planned.v1", planned.type());
        assertEquals("vn.kcn.thidua.key-task.changed.v1", changed.type());
        Contract.assertKept("key-task", Contract.json(planned.json()));
        Contract.assertKept("key-task", Contract.json(changed.json()));
        Contract.assertLikeExample("key-task", Contract.json(changed.json()));
    }
}
