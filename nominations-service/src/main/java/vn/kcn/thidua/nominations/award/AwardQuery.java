package vn.kcn.thidua.nominations.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/**
 * Which awards a list shows; null = not narrowed.
 *
 * @param seesPeople whether people are found by their names; who has no right to personal data reads what was published
 *     of a movement or a year, and looks for enterprises and collectives alone
 */
record AwardQuery(
        @Nullable String words,
        @Nullable String recipient,
        @Nullable String taxCode,
        @Nullable String award,
        @Nullable Integer year,
        @Nullable String movement,
        @Nullable RecipientKind recipientKind,
        @Nullable AwardState state,
        boolean seesPeople) {

    /** SQL conditions on {@code award a}, with their parameters by name. */
    record Conditions(List<String> all, Map<String, Object> values) {

        void and(String condition, String name, @Nullable Object value) {
            if (value != null) {
                all.add(condition);
                values.put(name, value);
            }
        }

        String where() {
            return all.isEmpty() ? "" : "where " + String.join(" and ", all);
        }
    }

    Conditions conditions() {
        Conditions conditions = new Conditions(new ArrayList<>(), new LinkedHashMap<>());
        conditions.and("a.words @@ folded_query(:words)", "words", words);
        conditions.and("lower(a.recipient_name) = lower(:recipient)", "recipient", stripped(recipient));
        conditions.and("a.tax_code = :taxCode", "taxCode", taxCode);
        conditions.and("a.award = :award", "award", award);
        conditions.and("a.award_year = :year", "year", year);
        conditions.and("a.movement = :movement", "movement", movement);
        conditions.and("a.recipient_kind = :kind", "kind", recipientKind == null ? null : recipientKind.name());
        conditions.and("a.state = :state", "state", state == null ? null : state.name());
        if (!seesPeople && (words != null || recipient != null)) {
            conditions.all().add("a.recipient_kind <> 'INDIVIDUAL'");
        }
        return conditions;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
