package vn.kcn.thidua.enterprises.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

/** All investors of one enterprise, of the past as well. Every rule holds on every day. */
record Shareholding(List<Investor> investors) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int FINEST = 4;

    Shareholding requireSound(Today today) {
        for (int i = 0; i < investors.size(); i++) {
            requirePossible(investors.get(i), "/investors/" + i, today);
        }
        // a sum can only rise on a day on which somebody's share begins
        for (int i = 0; i < investors.size(); i++) {
            requireWhole(investors.get(i).from(), "/investors/" + i);
        }
        return this;
    }

    /** Công ty mẹ: whoever controls it on a day. */
    Optional<Investor> parentOn(LocalDate day) {
        return heldOn(day).filter(Investor::controls).findFirst();
    }

    Shareholding withoutPersons() {
        return new Shareholding(investors.stream().map(Investor::withoutPerson).toList());
    }

    private java.util.stream.Stream<Investor> heldOn(LocalDate day) {
        return investors.stream().filter(investor -> investor.isHeldOn(day));
    }

    private static void requirePossible(Investor investor, String pointer, Today today) {
        if (investor.name() == null) {
            throw Refusal.rule("required", Map.of("field", "name")).at(pointer + "/name");
        }
        BigDecimal share = investor.share();
        if (share.signum() <= 0 || share.compareTo(WHOLE) > 0 || share.scale() > FINEST) {
            throw Refusal.rule("share-out-of-range", Map.of()).at(pointer + "/share");
        }
        today.requireHappened(investor.from(), pointer + "/from");
        if (investor.until() != null && !investor.until().isAfter(investor.from())) {
            throw Refusal.rule("share-ends-before-it-begins", Map.of("until", investor.until()))
                    .at(pointer + "/until");
        }
    }

    private void requireWhole(LocalDate day, String pointer) {
        BigDecimal sum = heldOn(day).map(Investor::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) > 0) {
            throw Refusal.rule("shares-exceed-whole", Map.of("on", day, "sum", sum.toPlainString()))
                    .at(pointer + "/share");
        }
        if (heldOn(day).filter(Investor::controls).count() > 1) {
            throw Refusal.rule("several-parents", Map.of("on", day)).at(pointer + "/controls");
        }
    }
}
