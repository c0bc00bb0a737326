package vn.kcn.thidua.enterprises.enterprise;

import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;

/**
 * Stretches of the register along its tax codes, one behind the other, from a key on.
 *
 * <p>What a planner expects of several words together is easily a hundred times wrong: words go together. So nobody asks it
 * whether to walk along the codes or to gather all matches; a stretch of limited length tells how common they are.
 */
final class AlongCodes {

    /** A part of the register: the table that has it, and what else is true of it. */
    record Stretch(
            String source,
            @Nullable String condition,
            @Nullable String key) {

        void narrow(Conditions conditions) {
            if (condition != null) {
                conditions.and(condition);
            }
            if (key != null) {
                conditions.value("key", key);
            }
        }
    }

    private final Seek seek;
    private final @Nullable String key;
    private int passed;

    AlongCodes(Seek seek, @Nullable String key) {
        this.seek = seek;
        this.key = key;
    }

    String order() {
        return "order by e.tax_code " + seek.order() + "\n";
    }

    /** Everything that comes behind the key. */
    Stretch beyondKey() {
        return new Stretch("enterprise", key == null ? null : "e.tax_code " + seek.beyond() + " :key", key);
    }

    /** The next so many. */
    Stretch next(int length) {
        String source = "(select * " + inOrder() + " offset " + passed + " limit " + length + ")";
        passed += length;
        return new Stretch(source, null, key);
    }

    /** Everything that no stretch had. */
    Stretch rest() {
        String last = "(select tax_code " + inOrder() + " offset " + (passed - 1) + " limit 1)";
        return new Stretch("enterprise", "e.tax_code " + seek.beyond() + " " + last, key);
    }

    private String inOrder() {
        String from = key == null ? "" : " where tax_code " + seek.beyond() + " :key";
        return "from enterprise" + from + " order by tax_code " + seek.order();
    }
}
