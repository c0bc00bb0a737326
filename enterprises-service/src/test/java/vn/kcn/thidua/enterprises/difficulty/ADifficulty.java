package vn.kcn.thidua.enterprises.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.kcn.thidua.enterprises.registry.KnownEnterprises;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Prose;
import vn.kcn.thidua.kit.time.WorkingDays;

/** Raised on Monday 2 August 2021, to be answered within ten working days; no holiday comes between. */
final class ADifficulty {

    static final LocalDate MONDAY = LocalDate.of(2021, 8, 2);
    static final WorkingDays DAYS = new WorkingDays(Set.of(), Set.of());
    static final int REOPEN_DAYS = 5;
    static final Prose TEXT = new Prose("Nội dung minh họa");
    static final Assignment ASSIGNMENT = new Assignment("LABOUR", null, null);

    private static final KnownEnterprises.Known ENTERPRISE =
            new KnownEnterprises.Known(UUID.randomUUID(), "2400999012", "QC");
    private static final Category LABOUR = new Category("LABOUR", "Lao động, việc làm", "Labour and jobs", 10);

    private ADifficulty() {}

    static Difficulty raised() {
        return Difficulty.raise(
                ENTERPRISE, new NewDifficulty(null, "LABOUR", new Line("Thiếu lao động"), TEXT), LABOUR, MONDAY, DAYS);
    }

    static Difficulty in(DifficultyState state) {
        Difficulty difficulty = raised();
        switch (state) {
            case RAISED -> {}
            case ASSIGNED -> difficulty.assign(ASSIGNMENT, on(MONDAY));
            case WAITING -> {
                difficulty.assign(ASSIGNMENT, on(MONDAY));
                difficulty.ask(TEXT, on(MONDAY), DAYS);
            }
            case ANSWERED -> {
                difficulty.assign(ASSIGNMENT, on(MONDAY));
                difficulty.answer(TEXT, on(MONDAY), DAYS, REOPEN_DAYS);
            }
            case RESOLVED -> {
                difficulty.assign(ASSIGNMENT, on(MONDAY));
                difficulty.answer(TEXT, on(MONDAY), DAYS, REOPEN_DAYS);
                difficulty.confirm(on(MONDAY));
            }
            case REFUSED -> difficulty.refuse(TEXT, on(MONDAY), DAYS, REOPEN_DAYS);
        }
        return difficulty;
    }

    static Act on(LocalDate day) {
        return new Act("officer.demo", Instant.parse(day + "T02:00:00Z"), day);
    }
}
