package vn.kcn.thidua.nominations.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ComplaintTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

    @Test
    void its_terms_follow_each_other() {
        Complaint complaint = received();
        assertEquals(DAY.plusDays(10), complaint.dueOn);
        complaint.accept(DAY.plusDays(4), 30);
        assertEquals(DAY.plusDays(34), complaint.dueOn);
        complaint.extend("Phức tạp", 15);
        assertEquals(DAY.plusDays(49), complaint.dueOn);
        assertRefused("extended-already", () -> complaint.extend("Phức tạp", 15));
        complaint.settle(settlement(), DAY.plusDays(40));
        assertFalse(complaint.isOpen());
    }

    @Test
    void it_is_not_received_tomorrow() {
        assertRefused("day-in-future", "/receivedOn", () -> received(DAY.plusDays(1)));
        assertEquals(DAY.minusDays(3).plusDays(10), received(DAY.minusDays(3)).dueOn);
    }

    @TestFactory
    Stream<DynamicTest> every_command_lands_where_it_should_or_is_refused() {
        return Stream.of(ComplaintState.values())
                .flatMap(state -> Stream.of(ComplaintCommand.values())
                        .map(command ->
                                DynamicTest.dynamicTest(state + " " + command, () -> assertLands(state, command))));
    }

    private static void assertLands(ComplaintState state, ComplaintCommand command) {
        Complaint complaint = received();
        complaint.state = state;
        ComplaintState lands = switch (state + " " + command) {
            case "RECEIVED ACCEPT", "ACCEPTED EXTEND" -> ComplaintState.ACCEPTED;
            case "RECEIVED DECLINE" -> ComplaintState.NOT_ACCEPTED;
            case "ACCEPTED SETTLE" -> ComplaintState.SETTLED;
            case "RECEIVED WITHDRAW", "ACCEPTED WITHDRAW" -> ComplaintState.WITHDRAWN;
            default -> null;
        };
        if (lands == null) {
            assertRefused("wrong-transition", () -> apply(complaint, command));
            assertEquals(state, complaint.state);
        } else {
            apply(complaint, command);
            assertEquals(lands, complaint.state);
        }
    }

    private static void apply(Complaint complaint, ComplaintCommand command) {
        switch (command) {
            case ACCEPT -> complaint.accept(DAY, 30);
            case DECLINE -> complaint.decline("Không thuộc thẩm quyền");
            case EXTEND -> complaint.extend("Phức tạp", 15);
            case SETTLE -> complaint.settle(settlement(), DAY);
            case WITHDRAW -> complaint.withdraw("Rút đơn");
        }
    }

    private static Settlement settlement() {
        return new Settlement(ComplaintOutcome.DISMISSED, "Số liệu đúng", "03/QĐ-GQKN");
    }

    private static Complaint received() {
        return received(null);
    }

    private static Complaint received(LocalDate on) {
        return Complaint.receive(
                UUID.randomUUID(),
                new NewComplaint(ComplaintKind.COMPLAINT, "Người Ví Dụ", "Số lao động không đúng", on),
                "officer.demo",
                DAY,
                10);
    }
}
