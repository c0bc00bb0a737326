package vn.kcn.thidua.indicators.movementview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class MovementReplicaTest {

    @Inject
    Movements movements;

    @Test
    void keeps_what_is_promised_to_be_told_of_movements() {
        Board.theMovement();
        UUID id = UUID.fromString(Contract.example("movement").get("id").asText());

        assertTrue(movements.isKnown("MTK-2021"));
        assertFalse(movements.isKnown("NOBODYS"));
        assertEquals(1, Board.number("select count(*) from movement_replica where id = '" + id + "' and version = 2"));
    }
}
