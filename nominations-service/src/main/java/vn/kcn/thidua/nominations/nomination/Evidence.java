package vn.kcn.thidua.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What may be cited, by id and version. */
@ApplicationScoped
class Evidence {

    private static final String ONE = """
            select sha256, approved, tax_code from evidence_view where id = :id and version = :version
            """;

    private static final String NEWEST = """
            select version, sha256 from evidence_view where id = :id order by version desc limit 1
            """;

    @Inject
    EntityManager entities;

    /** With its hash; refused where it is not known, not approved, or another enterprise's. */
    List<Citation> checked(List<Citation> cited, @Nullable String taxCode) {
        List<Citation> found = new ArrayList<>();
        for (int i = 0; i < cited.size(); i++) {
            found.add(checked(cited.get(i), taxCode, "/evidence/" + i));
        }
        return found;
    }

    private Citation checked(Citation citation, @Nullable String taxCode, String pointer) {
        Map<String, ?> facts = Map.of("reference", citation.reference(), "version", citation.version());
        Object[] row = row(entities.createNativeQuery(ONE, Object[].class)
                .setParameter("id", citation.reference())
                .setParameter("version", citation.version())
                .getResultList());
        if (row == null || row[2] != null && !row[2].equals(taxCode)) {
            throw Refusal.rule("unknown-evidence", facts).at(pointer);
        }
        if (!(boolean) row[1]) {
            throw Refusal.rule("evidence-not-approved", facts).at(pointer);
        }
        return citation.hashed((String) row[0]);
    }

    /** Whether a later version says something else than what was cited. */
    boolean isChanged(Citation citation) {
        Object[] newest = row(entities.createNativeQuery(NEWEST, Object[].class)
                .setParameter("id", citation.reference())
                .getResultList());
        return newest != null
                && ((Number) newest[0]).longValue() > citation.version()
                && !newest[1].equals(citation.sha256());
    }

    private static Object @Nullable [] row(List<?> rows) {
        return rows.isEmpty() ? null : (Object[]) rows.getFirst();
    }
}
