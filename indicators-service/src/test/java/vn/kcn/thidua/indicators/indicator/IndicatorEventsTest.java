package vn.kcn.thidua.indicators.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class IndicatorEventsTest {

    @Test
    void a_definition_is_told_as_promised() {
        String id = Board.theIndicator("EXPORTS");

        var event = Contract.event("indicators.indicator", id, 1);

        assertEquals("vn.kcn.thidua.indicator.defined.v1", event.type());
        assertEquals("/indicators-service", event.headers().get("ce_source"));
        assertEquals(id, event.headers().get("ce_subject"));
        Contract.assertKept("indicator", Contract.json(event.json()));
        Contract.assertLikeExample("indicator", Contract.json(event.json()));
    }
}
