package vn.kcn.thidua.gateway.scoreboard;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.routing.Upstream;

/** Puts a board together: the services are asked side by side, and none of them waits for another. */
@ApplicationScoped
class Boards {

    private static final String API = "/api/v1/";

    /** Each is a question of its own; a province has some ten. */
    private static final int MOST_BLOCKS = 30;

    private final PublicReads reads;

    Boards(PublicReads reads) {
        this.reads = reads;
    }

    /** The board of the movement that runs, or else of the last one. */
    Future<Board> current(@Nullable LocalDate asOf) {
        return movements().compose(all -> {
            var chosen = unwrapped(all.map(Boards::current));
            return board(all, chosen, chosen.said().map(Said.Movement::code), asOf);
        });
    }

    /** Empty when there is no such movement. */
    Future<Optional<Board>> of(String code, @Nullable LocalDate asOf) {
        return movements().compose(all -> {
            var chosen = unwrapped(all.map(said -> said.stream()
                    .filter(movement -> movement.code().equals(code))
                    .findFirst()));
            return !chosen.away() && chosen.said().isEmpty()
                    ? Future.succeededFuture(Optional.empty())
                    : board(all, chosen, Optional.of(code), asOf).map(Optional::of);
        });
    }

    Future<Reading<Said.Award>> award(String code) {
        return reads.now(Upstream.NOMINATIONS, API + "awards/" + encoded(code), Said.Award.class);
    }

    private Future<Reading<List<Said.Movement>>> movements() {
        return reads.of(Upstream.NOMINATIONS, API + "movements?limit=200", Said.Movements.class)
                .map(all -> all.map(said ->
                        said.items().stream().filter(Said.Movement::isPublic).toList()));
    }

    private static Optional<Said.Movement> current(List<Said.Movement> movements) {
        return movements.stream()
                .max(Comparator.comparing(Said.Movement::isRunning).thenComparing(Said.Movement::begins));
    }

    private Future<Board> board(
            Reading<List<Said.Movement>> all,
            Reading<Said.Movement> movement,
            Optional<String> code,
            @Nullable LocalDate asOf) {
        var progress = ofMovement(code, Upstream.INDICATORS, "progress", asOf(asOf), Said.Progress.class);
        var tasks = ofMovement(code, Upstream.INDICATORS, "key-tasks", "&limit=200" + asOf(asOf), Said.KeyTasks.class);
        var awards = ofMovement(code, Upstream.NOMINATIONS, "awards", "&limit=200", Said.Awards.class);
        var zones = reads.of(Upstream.ENTERPRISES, API + "zones?limit=200" + asOf(asOf), Said.Zones.class);
        var enterprises = reads.of(
                Upstream.ENTERPRISES,
                API + "enterprises/statistics" + asOf(asOf).replace('&', '?'),
                Said.Statistics.class);
        var monthEnds = progress.compose(shown -> monthEnds(movement, shown));
        var standings = standings(movement);
        return Future.all(List.of(progress, tasks, awards, zones, enterprises, monthEnds, standings))
                .map(done -> new Board(
                        movement,
                        others(all, code),
                        progress.result(),
                        monthEnds.result(),
                        tasks.result(),
                        zones.result(),
                        enterprises.result(),
                        awards.result(),
                        standings.result()));
    }

    /** Asked of the same resource as of each month's end: a month without an answer is left out. */
    private Future<Map<LocalDate, Said.Progress>> monthEnds(
            Reading<Said.Movement> movement, Reading<Said.Progress> shown) {
        if (movement.said().isEmpty() || shown.said().isEmpty()) {
            return Future.succeededFuture(Map.of());
        }
        var chosen = movement.said().get();
        var asOf = shown.said().get().asOf();
        var until = asOf.isBefore(chosen.endsOn()) ? asOf : chosen.endsOn();
        var questions = Trend.days(chosen.begins(), until).stream()
                .map(day -> ofMovement(
                        Optional.of(chosen.code()), Upstream.INDICATORS, "progress", asOf(day), Said.Progress.class))
                .toList();
        return Future.all(questions)
                .map(all -> questions.stream()
                        .flatMap(question -> question.result().said().stream())
                        .collect(Collectors.toMap(
                                Said.Progress::asOf, progress -> progress, (first, same) -> first, TreeMap::new)));
    }

    /** The official ones alone: what is provisional is not for the public. */
    private Future<List<Said.Standing>> standings(Reading<Said.Movement> movement) {
        return movement.said()
                .map(chosen -> reads.of(
                                Upstream.INDICATORS,
                                API + "blocks?limit=200&year=" + chosen.endsOn().getYear(),
                                Said.Blocks.class)
                        .compose(blocks -> standings(chosen, blocks)))
                .orElseGet(() -> Future.succeededFuture(List.of()));
    }

    private Future<List<Said.Standing>> standings(Said.Movement movement, Reading<Said.Blocks> blocks) {
        var questions = blocks.said().stream()
                .flatMap(said -> said.items().stream())
                .limit(MOST_BLOCKS)
                .map(block -> reads.of(
                        Upstream.INDICATORS,
                        API + "standings/" + encoded(movement.code()) + "/" + encoded(block.code()) + "/official",
                        Said.Standing.class))
                .toList();
        return Future.all(questions)
                .map(all -> questions.stream()
                        .flatMap(question -> question.result().said().stream())
                        .toList());
    }

    private <T> Future<Reading<T>> ofMovement(
            Optional<String> code, Upstream upstream, String collection, String more, Class<T> type) {
        return code.map(known -> reads.of(upstream, API + collection + "?movement=" + encoded(known) + more, type))
                .orElseGet(() -> Future.succeededFuture(Reading.nothing()));
    }

    private static <T> Reading<T> unwrapped(Reading<Optional<T>> reading) {
        return new Reading<>(reading.said().flatMap(found -> found), reading.away());
    }

    private static List<Said.Movement> others(Reading<List<Said.Movement>> all, Optional<String> code) {
        return all.said().stream()
                .flatMap(List::stream)
                .filter(movement -> code.filter(movement.code()::equals).isEmpty())
                .toList();
    }

    private static String asOf(@Nullable LocalDate day) {
        return day == null ? "" : "&asOf=" + day;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
