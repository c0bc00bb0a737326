package vn.kcn.thidua.nominations.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/**
 * What a decision says, in the words of its template.
 *
 * @param council the days on which the council proposed it
 * @param money all prizes together; none where one of them is not known
 * @param touched what a revocation or a correction is about
 */
record DecisionText(
        DecisionKind kind,
        String organ,
        List<String> bases,
        List<String> council,
        String movement,
        List<Group> groups,
        List<Row> rows,
        @Nullable String money,
        @Nullable Touched touched) {

    /** All of one award. */
    record Group(boolean isTitle, String award, List<Count> counts) {}

    record Count(RecipientKind kind, String number) {}

    /** One line of the annex. */
    record Row(
            int number,
            String recipient,
            String award,
            @Nullable String money,
            String code,
            @Nullable String dossier) {}

    record Touched(
            String recipient,
            String award,
            boolean isTitle,
            String number,
            String day,
            @Nullable RevocationGround ground) {}
}
