package vn.kcn.thidua.nominations.conflict;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.RecusalKind;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** A member of the council, and what he has to do with enterprises and people. */
@Entity
@Table(name = "council_person")
class CouncilPerson extends Aggregate {

    String username;
    String name;

    @Nullable
    String title;

    @ElementCollection
    @CollectionTable(name = "council_person_tie", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    List<Tie> ties = new ArrayList<>();

    protected CouncilPerson() {}

    static CouncilPerson unknown(String username) {
        CouncilPerson person = new CouncilPerson();
        person.username = username;
        person.name = "";
        return person;
    }

    void describe(PersonCard card) {
        name = card.name().strip();
        title = card.title();
        ties.clear();
        ties.addAll(card.ties());
    }

    /** Each kind of conflict once, with its reason as an office would write it. */
    Map<RecusalKind, String> conflictsWith(Nomination nomination, Set<String> group) {
        Map<RecusalKind, String> found = new EnumMap<>(RecusalKind.class);
        String taxCode = nomination.nominee().taxCode();
        boolean isPerson = nomination.nominee().kind() == RecipientKind.INDIVIDUAL;
        if (nomination.nominators().contains(username)) {
            found.put(RecusalKind.SUBMITTER, "Người lập hoặc nộp hồ sơ đề nghị");
        }
        if (isPerson && !name.isEmpty() && sameName(name, nomination.nominee().name())) {
            found.put(RecusalKind.SELF, "Trùng họ tên với người được đề nghị");
        }
        for (Tie tie : ties) {
            if (tie.isToEnterprise(taxCode, day(nomination))) {
                found.put(RecusalKind.ENTERPRISE, "Có liên quan đến doanh nghiệp " + taxCode + " (" + tie.kind() + ")");
            }
            if (group.stream().anyMatch(other -> tie.isToEnterprise(other, day(nomination)))) {
                found.put(RecusalKind.GROUP, "Có liên quan đến doanh nghiệp cùng nhóm với " + taxCode);
            }
            String relative = tie.name();
            if (isPerson
                    && relative != null
                    && sameName(relative, nomination.nominee().name())) {
                found.put(RecusalKind.RELATIVE, "Người thân của người được đề nghị");
            }
        }
        return found;
    }

    private static LocalDate day(Nomination nomination) {
        return nomination
                .submittedOn()
                .orElse(nomination.changedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static boolean sameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
