package vn.kcn.thidua.indicators.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.indicators.block.Member;

/** The event's body: the official standing in force. Points are the members' own affair; ranks and scores are public. */
record StandingEvent(
        UUID id,
        long version,
        String movement,
        String block,
        String blockNameVi,
        int year,
        LocalDate asOf,
        String sha256,
        Instant frozenAt,
        List<Row> rows) {

    static final String TOPIC = "indicators.standing";
    static final String FROZEN = "vn.kcn.thidua.standing.frozen.v1";

    record Row(int rank, String member, Member.Kind kind, String name, BigDecimal score) {}

    static StandingEvent of(OfficialStanding official) {
        StandingView frozen = Standing.official(official, null);
        StandingView.Document standing = frozen.standing();
        OfficialStanding.Frozen last = official.version(official.count());
        return new StandingEvent(
                official.id(),
                official.version(),
                standing.movement(),
                standing.block(),
                standing.blockNameVi(),
                standing.year(),
                standing.asOf(),
                last.sha256(),
                last.frozenAt(),
                standing.rows().stream()
                        .map(row -> new Row(row.rank(), row.member(), row.kind(), row.name(), row.score()))
                        .toList());
    }
}
