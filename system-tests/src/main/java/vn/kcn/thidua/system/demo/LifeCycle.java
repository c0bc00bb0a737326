package vn.kcn.thidua.system.demo;

import java.time.LocalDate;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * When a made-up enterprise works. The outbreak of May 2021 stops all; they reopen along the figures that were public
 * then: 8 on 28 May, 102 by 14 June, 345 by 20 July, 369 by 31 July.
 */
record LifeCycle(
        LocalDate licensed,
        @Nullable LocalDate building,
        @Nullable LocalDate opened,
        @Nullable LocalDate reopened) {

    static final int OPERATING = 369;
    private static final int BUILDING = 14;
    private static final int LICENSED_ONLY = 8;
    private static final LocalDate STOPPED = LocalDate.of(2021, 5, 18);

    private record Wave(int upTo, LocalDate from, LocalDate to) {}

    private static final Wave[] WAVES = {
        new Wave(8, LocalDate.of(2021, 5, 28), LocalDate.of(2021, 5, 28)),
        new Wave(102, LocalDate.of(2021, 5, 29), LocalDate.of(2021, 6, 14)),
        new Wave(345, LocalDate.of(2021, 6, 15), LocalDate.of(2021, 7, 20)),
        new Wave(OPERATING, LocalDate.of(2021, 7, 21), LocalDate.of(2021, 7, 31)),
    };

    static LifeCycle of(int index) {
        LocalDate licensed = LocalDate.of(2006, 1, 10).plusDays(index * 13L);
        if (index < OPERATING) {
            return new LifeCycle(licensed, null, licensed.plusMonths(14), reopening(index));
        }
        if (index < OPERATING + BUILDING) {
            return new LifeCycle(LocalDate.of(2020, 6, 1).plusDays(index % 90), LocalDate.of(2021, 2, 15), null, null);
        }
        if (index < OPERATING + BUILDING + LICENSED_ONLY) {
            return new LifeCycle(LocalDate.of(2021, 3, 1).plusDays(index % 60), null, null, null);
        }
        return new LifeCycle(licensed, null, licensed.plusMonths(14), null); // stopped in May, still closed
    }

    private static LocalDate reopening(int index) {
        int from = 0;
        for (Wave wave : WAVES) {
            if (index < wave.upTo()) {
                long days = wave.from().until(wave.to(), java.time.temporal.ChronoUnit.DAYS);
                return wave.from().plusDays(days * (index - from + 1) / (wave.upTo() - from));
            }
            from = wave.upTo();
        }
        throw new IllegalArgumentException("no wave for " + index);
    }

    /** As the import takes it: {@code STATE@date} from the oldest on. */
    String states() {
        StringJoiner states = new StringJoiner(";");
        states.add("LICENSED@" + licensed);
        if (building != null) {
            states.add("UNDER_CONSTRUCTION@" + building);
        }
        if (opened != null) {
            states.add("OPERATING@" + opened);
            states.add("PAUSED_EPIDEMIC@" + STOPPED);
        }
        if (reopened != null) {
            states.add("OPERATING@" + reopened);
        }
        return states.toString();
    }

    /** Whether it worked on at least one day of a month of 2021, and so has something to report. */
    boolean operatedIn(int month) {
        LocalDate first = LocalDate.of(2021, month, 1);
        LocalDate last = first.plusMonths(1).minusDays(1);
        boolean beforeTheStop = opened != null && !opened.isAfter(last) && first.isBefore(STOPPED);
        boolean afterReopening = reopened != null && !reopened.isAfter(last);
        return beforeTheStop || afterReopening;
    }
}
