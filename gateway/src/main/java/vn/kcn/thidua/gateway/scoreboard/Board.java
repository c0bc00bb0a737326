package vn.kcn.thidua.gateway.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the page of one movement shows. */
record Board(
        Reading<Said.Movement> movement,
        List<Said.Movement> others,
        Reading<Said.Progress> progress,
        Map<LocalDate, Said.Progress> monthEnds,
        Reading<Said.KeyTasks> keyTasks,
        Reading<Said.Zones> zones,
        Reading<Said.Statistics> enterprises,
        Reading<Said.Awards> awards,
        List<Said.Standing> standings) {

    /** One target as a card. */
    record Target(Said.Target said, Optional<Bar> bar, Optional<Trend> trend) {}

    /** One zone as a row. */
    record Zone(Said.Zone said, Optional<Said.OfZone> enterprises, Optional<BigDecimal> servicedShare) {}

    /** A day on the line from the movement's begin to its end, in percent. */
    record Day(Said.Milestone milestone, BigDecimal at, boolean passed) {}

    /** Those with figures first: they are what a reader comes for. */
    public List<Target> targets() {
        return progress.said().stream()
                .flatMap(said -> said.items().stream())
                .sorted(Comparator.comparing(target -> target.actual() == null))
                .map(target -> new Target(target, Bar.of(target), Trend.of(target, monthEnds)))
                .toList();
    }

    public List<YearMonth> months() {
        return monthEnds.keySet().stream().sorted().map(YearMonth::from).toList();
    }

    /** Targets of which the services say that they are met, or will be. */
    public long targetsOnTheirWay() {
        return targets().stream()
                .filter(target ->
                        List.of("ACHIEVED", "ON_TRACK").contains(target.said().state()))
                .count();
    }

    public long tasksDone() {
        return tasks().stream().filter(task -> task.state().equals("DONE")).count();
    }

    public long tasksLate() {
        return tasks().stream().filter(Said.KeyTask::late).count();
    }

    public List<Said.KeyTask> tasks() {
        return keyTasks.said().map(Said.KeyTasks::items).orElse(List.of());
    }

    public List<Zone> zoneRows() {
        return zones.said().stream()
                .flatMap(said -> said.items().stream())
                .map(zone -> new Zone(
                        zone,
                        enterprises.said().map(said -> said.byZone().get(zone.code())),
                        Optional.ofNullable(zone.land()).flatMap(Said.Land::servicedShare)))
                .toList();
    }

    public List<Said.Award> granted() {
        return awards.said().stream()
                .flatMap(said -> said.items().stream())
                .filter(Said.Award::isGranted)
                .toList();
    }

    public boolean hasMoreAwards() {
        return awards.said().filter(said -> said.next() != null).isPresent();
    }

    public String path(Said.Movement of) {
        return path(of.code());
    }

    static String path(String movement) {
        return "/movements/" + movement;
    }

    public String verification(Said.Award award) {
        return "/verify/" + award.code();
    }

    public Optional<LocalDate> asOf() {
        return progress.said()
                .map(Said.Progress::asOf)
                .or(() -> enterprises.said().map(Said.Statistics::asOf));
    }

    /** How far the shown day is between the movement's begin and end. */
    public Optional<BigDecimal> elapsed() {
        return movement.said().flatMap(said -> asOf().map(day -> at(said, day)));
    }

    public List<Day> milestones() {
        var shown = asOf();
        return movement.said().stream()
                .flatMap(said -> said.days().stream()
                        .map(day -> new Day(
                                day,
                                at(said, day.on()),
                                shown.filter(now -> !now.isBefore(day.on())).isPresent())))
                .toList();
    }

    private static BigDecimal at(Said.Movement movement, LocalDate day) {
        var whole = Math.max(1, ChronoUnit.DAYS.between(movement.begins(), movement.endsOn()));
        var part = Math.clamp(ChronoUnit.DAYS.between(movement.begins(), day), 0, whole);
        return Bar.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
