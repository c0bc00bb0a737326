package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Problem;

/** The rows that a job did not take, each with its problem. */
@ApplicationScoped
@Transactional
class Rejections {

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    void add(UUID job, List<BulkReport.Row> rows) {
        for (BulkReport.Row row : rows) {
            entities.createNativeQuery("""
                            insert into import_rejection (job_id, row_number, problem, cells)
                            values (:job, :row, cast(:problem as jsonb), cast(:cells as jsonb))
                            """)
                    .setParameter("job", job)
                    .setParameter("row", row.row())
                    .setParameter("problem", asJson(row.problem()))
                    .setParameter("cells", row.cells() == null ? null : asJson(row.cells()))
                    .executeUpdate();
        }
    }

    List<BulkReport.Row> of(UUID job, Seek seek) {
        List<?> rows = entities.createNativeQuery("""
                        select row_number, problem::text, cells::text from import_rejection
                        where job_id = :job and row_number %s :key order by row_number %s
                        """.formatted(seek.beyond(), seek.order()), Object[].class)
                .setParameter("job", job)
                .setParameter("key", Long.parseLong(seek.key(0, "0")))
                .setMaxResults(seek.limit())
                .getResultList();
        return rows.stream().map(each -> rejection((Object[]) each)).toList();
    }

    private BulkReport.Row rejection(Object[] row) {
        try {
            return new BulkReport.Row(
                    ((Number) row[0]).longValue(),
                    RowOutcome.Kind.rejected,
                    null,
                    json.readValue((String) row[1], Problem.class),
                    row[2] == null ? null : json.readerForMapOf(String.class).readValue((String) row[2]));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String asJson(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
