package vn.kcn.thidua.enterprises.difficulty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others are told of a difficulty (contracts/events/difficulty.v1.schema.json): of what kind it is and how far it
 * has come. What was written about it, and by whom, may be personal or a secret of business, and stays here.
 */
record DifficultyEvent(
        UUID id,
        long version,
        String taxCode,
        String zone,
        String category,
        DifficultyState state,
        LocalDate raisedOn,
        @Nullable String department,
        @Nullable String agency,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable Integer answeredInWorkingDays,
        @Nullable LocalDate closedOn) {

    static final String TOPIC = "enterprises.difficulty";
    static final String ERASED = "vn.kcn.thidua.difficulty.erased.v1";
    static final String RAISED = "vn.kcn.thidua.difficulty.raised.v1";

    static DifficultyEvent of(Difficulty difficulty) {
        return new DifficultyEvent(
                difficulty.id(),
                difficulty.version(),
                difficulty.taxCode,
                difficulty.zone,
                difficulty.category,
                difficulty.state,
                difficulty.raisedOn,
                difficulty.department,
                difficulty.agency,
                difficulty.dueOn,
                difficulty.answeredOn,
                difficulty.answeredIn,
                difficulty.closedOn);
    }
}
