package vn.kcn.thidua.gateway.scoreboard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the services say, as far as the page shows it; they own these shapes, what is not named here is passed over. */
final class Said {

    private Said() {}

    record Movements(List<Movement> items) {
        Movements {
            requireNonNull(items);
        }
    }

    record Movement(
            String code,
            String nameVi,
            String nameEn,
            String issuerVi,
            String issuerEn,
            String state,
            LocalDate launchesOn,
            @Nullable LocalDate launchedOn,
            LocalDate endsOn,
            @Nullable LocalDate closedOn,
            @Nullable List<Milestone> milestones) {

        public LocalDate begins() {
            return launchedOn == null ? launchesOn : launchedOn;
        }

        public List<Milestone> days() {
            return milestones == null ? List.of() : milestones;
        }

        public boolean isPublic() {
            return !state.equals("DRAFT");
        }

        public boolean isRunning() {
            return state.equals("LAUNCHED");
        }
    }

    record Milestone(LocalDate on, String nameVi, @Nullable String nameEn) {}

    record Progress(LocalDate asOf, List<Target> items) {
        Progress {
            requireNonNull(items);
        }
    }

    record Target(
            String indicator,
            String nameVi,
            String nameEn,
            String unit,
            String kind,
            String comparison,
            BigDecimal target,
            LocalDate due,
            @Nullable BigDecimal actual,
            @Nullable LocalDate actualAsOf,
            @Nullable Long reports,
            @Nullable BigDecimal shareOfTarget,
            @Nullable BigDecimal base,
            @Nullable BigDecimal growth,
            @Nullable BigDecimal targetGrowth,
            @Nullable BigDecimal pace,
            @Nullable BigDecimal forecast,
            String state,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal share) {

        /** What adds up over the months. */
        public boolean isFlow() {
            return kind.equals("FLOW");
        }
    }

    record KeyTasks(List<KeyTask> items) {
        KeyTasks {
            requireNonNull(items);
        }
    }

    record KeyTask(
            String code, String nameVi, String nameEn, String owner, LocalDate due, String state, boolean late) {}

    record Zones(List<Zone> items) {
        Zones {
            requireNonNull(items);
        }
    }

    /** Without a state on a day before its first legal document. */
    record Zone(
            String code,
            String nameVi,
            String nameEn,
            @Nullable String state,
            @Nullable Land land) {}

    record Land(
            @Nullable BigDecimal plannedHa,
            @Nullable BigDecimal clearedHa,
            @Nullable BigDecimal servicedHa,
            @Nullable BigDecimal leasedHa) {

        /** Of the planned land, in percent. */
        public Optional<BigDecimal> servicedShare() {
            return servicedHa == null || plannedHa == null || plannedHa.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(Bar.share(servicedHa, plannedHa));
        }
    }

    record Statistics(
            LocalDate asOf,
            long total,
            long operating,
            @Nullable BigDecimal operatingShare,
            Map<String, OfZone> byZone) {
        Statistics {
            requireNonNull(byZone);
        }
    }

    record OfZone(long total, long operating) {}

    record Blocks(List<Block> items) {
        Blocks {
            requireNonNull(items);
        }
    }

    record Block(String code) {}

    /** An official standing of one block. */
    record Standing(Ranks standing, int number, String sha256) {
        Standing {
            requireNonNull(standing);
        }
    }

    record Ranks(String block, String blockNameVi, LocalDate asOf, List<Rank> rows) {
        Ranks {
            requireNonNull(rows);
        }
    }

    record Rank(int rank, String name, BigDecimal score, List<Line> lines) {
        Rank {
            requireNonNull(lines);
        }
    }

    /** The points for one criterion. */
    record Line(String nameVi, BigDecimal points, BigDecimal standard) {}

    record Awards(List<Award> items, @Nullable String next) {
        Awards {
            requireNonNull(items);
        }
    }

    record Award(
            String code,
            String state,
            String movement,
            String awardNameVi,
            String awardNameEn,
            String recipientKind,
            String recipientName,
            @Nullable String taxCode,
            String decisionNumber,
            LocalDate decidedOn,
            String signatory) {

        public boolean isGranted() {
            return state.equals("GRANTED");
        }
    }
}
