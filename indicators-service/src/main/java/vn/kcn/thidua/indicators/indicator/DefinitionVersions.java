package vn.kcn.thidua.indicators.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Every definition that an indicator ever had, the one in force included. */
@ApplicationScoped
class DefinitionVersions {

    private static final String INSERT = """
            insert into indicator_version (indicator_id, version, definition, defined_by, defined_at, reason)
            values (:indicator, :version, cast(:definition as jsonb), :by, :at, :reason)
            """;
    private static final String READ = """
            select cast(definition as text) as definition, defined_by, defined_at, reason
              from indicator_version
             where indicator_id = (select id from indicator where code = :code)
             order by version desc
            """;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    void add(IndicatorView definition, String by, Instant at, @Nullable String reason) {
        try {
            entities.createNativeQuery(INSERT)
                    .setParameter("indicator", definition.id())
                    .setParameter("version", definition.version())
                    .setParameter("definition", json.writeValueAsString(definition))
                    .setParameter("by", by)
                    .setParameter("at", at)
                    .setParameter("reason", reason)
                    .executeUpdate();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    List<DefinitionVersion> of(IndicatorCode code) {
        return entities.unwrap(Session.class)
                .createNativeQuery(READ, Object[].class)
                .addScalar("definition", String.class)
                .addScalar("defined_by", String.class)
                .addScalar("defined_at", Instant.class)
                .addScalar("reason", String.class)
                .setParameter("code", code.text())
                .getResultStream()
                .map(this::version)
                .toList();
    }

    private DefinitionVersion version(Object[] row) {
        try {
            return new DefinitionVersion(
                    json.readValue((String) row[0], IndicatorView.class), (String) row[1], (Instant) row[2], (String)
                            row[3]);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
