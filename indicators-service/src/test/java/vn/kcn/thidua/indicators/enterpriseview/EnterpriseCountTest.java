package vn.kcn.thidua.indicators.enterpriseview;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Counts kept by year, month and day equal those of the states themselves, on every day on which one changes. */
@QuarkusTest
@WithLocalStack
class EnterpriseCountTest {

    private static final String DIFFERENCES = """
            with day as (select begins as day from enterprise_state union select begins - 1 from enterprise_state),
            kept as (
                select day, state, sum(enterprises) as enterprises
                  from day, enterprise_count
                 where grain = 'Y' and starts < date_trunc('year', day)
                    or grain = 'M' and starts >= date_trunc('year', day) and starts < date_trunc('month', day)
                    or grain = 'D' and starts >= date_trunc('month', day) and starts <= day
                 group by day, state),
            recomputed as (
                select day, state, count(*) as enterprises
                  from day, enterprise_state
                 where begins <= day and coalesce(ends, 'infinity') >= day
                 group by day, state)
            select count(*)
              from (select * from kept where enterprises <> 0) as kept
              full join recomputed using (day, state)
             where kept.enterprises is distinct from recomputed.enterprises
            """;

    private static final String MOVED = """
            select count(*)
              from enterprise_replica e
             where tax_code = '%s' and version > 1
               and exists (select from enterprise_state s where s.enterprise_id = e.id)
            """;

    @Test
    void equal_a_recomputation_after_enterprises_pause_go_on_and_end() {
        for (String states : List.of(
                "{\"state\": \"OPERATING\", \"from\": \"2019-12-31\"}",
                "{\"state\": \"OPERATING\", \"from\": \"2020-01-01\"}, {\"state\": \"PAUSED_EPIDEMIC\", \"from\": \"2021-05-20\"}",
                "{\"state\": \"OPERATING\", \"from\": \"2020-02-29\"}, {\"state\": \"TERMINATED\", \"from\": \"2021-12-01\"}")) {
            String enterprise = Board.operatingEnterprise();
            Board.moves(enterprise, states);
            await().untilAsserted(() -> assertEquals(1, Board.number(MOVED.formatted(enterprise))));
        }

        assertEquals(0, Board.number(DIFFERENCES));
    }
}
