package vn.kcn.thidua.nominations.award;

import static org.hamcrest.Matchers.equalTo;
import static vn.kcn.thidua.nominations.Board.AWARDS;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.passed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class RegimeSwitchApiTest {

    /** Submitted under Law 15/2003, decided after Law 06/2022 came into force: the old law judges, the day pays. */
    @Test
    void a_nomination_stays_under_the_law_it_was_submitted_under() {
        String id = passed(movement(), "GIAY_KHEN", 1).getFirst();
        String code = as("leader")
                .body(newDecision(next() + "/QĐ-KCN", List.of(id)).replace("2021-12-31", "2024-03-01"))
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("awards[0].code");
        as("officer").get(NOMINATIONS + "/" + id).then().body("regime", equalTo("TDKT_2003"));
        // 0.6 by Decree 91/2017, not rounded, of the base wage of March 2024
        anonymous().get(AWARDS + "/" + code).then().body("money.amount", equalTo(1080000));
        as("officer")
                .get(NOMINATIONS + "/" + id + "/eligibility")
                .then()
                .statusCode(200)
                .body("rules.find { it.rule == 'AGENCIES_HEARD' }.result", equalTo("PASS"));
    }
}
