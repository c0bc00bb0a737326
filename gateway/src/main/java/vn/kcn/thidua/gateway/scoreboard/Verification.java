package vn.kcn.thidua.gateway.scoreboard;

import java.util.Optional;

/**
 * What the register of awards says of a code.
 *
 * @param typed what was asked; empty before
 * @param found the register's answer; empty before
 */
record Verification(String typed, Optional<Reading<Said.Award>> found) {

    static Verification blank(String typed) {
        return new Verification(typed, Optional.empty());
    }

    /** The word for it: {@code away}, {@code unknown}, or the award's own state. */
    public Optional<String> outcome() {
        return found.map(answer -> answer.said().map(Said.Award::state).orElse(answer.away() ? "away" : "unknown"));
    }

    public int status() {
        return switch (outcome().orElse("")) {
            case "away" -> 503;
            case "unknown" -> 404;
            default -> 200;
        };
    }

    public String title() {
        return "verify." + outcome().orElseThrow();
    }

    public String detail() {
        return title() + ".detail";
    }

    public Optional<Said.Award> award() {
        return found.flatMap(Reading::said);
    }

    public String movement() {
        return award().map(award -> Board.path(award.movement())).orElseThrow();
    }
}
