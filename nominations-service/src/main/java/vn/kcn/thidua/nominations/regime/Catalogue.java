package vn.kcn.thidua.nominations.regime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.kcn.thidua.nominations.dossier.Checklist;
import vn.kcn.thidua.nominations.dossier.DocumentKind;

/** Reads the catalogue once: it changes by migration alone, hence never while the service runs. */
@ApplicationScoped
class Catalogue {

    /** One award under one regime. */
    record Key(String regime, String award) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRegime = regime.compareTo(other.regime);
            return byRegime != 0 ? byRegime : award.compareTo(other.award);
        }
    }

    private record Part(Key key, String value, boolean conditional) {}

    @Inject
    AgroalDataSource database;

    private Map<String, Regime> regimes = Map.of();
    private TreeMap<Key, AwardType> awards = new TreeMap<>();

    @PostConstruct
    void read() {
        try (Connection connection = database.getConnection()) {
            regimes = Rows.of(connection, "select * from legal_regime", Catalogue::regime).stream()
                    .collect(java.util.stream.Collectors.toMap(Regime::code, regime -> regime));
            Map<Key, Set<RecipientKind>> recipients = Rows.of(
                            connection,
                            "select regime, award, recipient, false from award_type_recipient",
                            Catalogue::part)
                    .stream()
                    .collect(groupingBy(Part::key, mapping(part -> RecipientKind.valueOf(part.value()), toSet())));
            Map<Key, List<Part>> documents = Rows.of(
                            connection,
                            "select regime, award, document, conditional from award_type_document where procedure = 'NORMAL' order by position",
                            Catalogue::part)
                    .stream()
                    .collect(groupingBy(Part::key));
            Map<Key, List<Part>> simplified = Rows.of(
                            connection,
                            "select regime, award, document, conditional from award_type_document"
                                    + " where procedure = 'SIMPLIFIED' order by position",
                            Catalogue::part)
                    .stream()
                    .collect(groupingBy(Part::key));
            TreeMap<Key, AwardType> found = new TreeMap<>();
            Rows.of(connection, "select * from award_type", row -> award(row, recipients, documents, simplified))
                    .forEach(award -> found.put(new Key(award.regime(), award.code()), award));
            awards = found;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The award catalogue cannot be read", unreadable);
        }
    }

    Map<String, Regime> regimes() {
        return regimes;
    }

    TreeMap<Key, AwardType> awards() {
        return awards;
    }

    private static Regime regime(ResultSet row) throws SQLException {
        return new Regime(
                row.getString("code"),
                row.getString("law"),
                row.getString("decree"),
                row.getString("circular"),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("in_force_to", LocalDate.class),
                row.getBoolean("verified"));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(new Key(row.getString(1), row.getString(2)), row.getString(3), row.getBoolean(4));
    }

    private static AwardType award(
            ResultSet row,
            Map<Key, Set<RecipientKind>> recipients,
            Map<Key, List<Part>> documents,
            Map<Key, List<Part>> simplified)
            throws SQLException {
        Key key = new Key(row.getString("regime"), row.getString("code"));
        List<Part> dossier = documents.getOrDefault(key, List.of());
        return new AwardType(
                key.regime(),
                key.award(),
                AwardKind.valueOf(row.getString("kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                recipients.getOrDefault(key, Set.of()),
                AwardLevel.valueOf(row.getString("level")),
                row.getString("decider_vi"),
                row.getString("decider_en"),
                row.getBoolean("thematic_allowed"),
                row.getBoolean("enterprise_decides"),
                new VoteRule(
                        new VoteThreshold(
                                row.getInt("threshold_numerator"),
                                row.getInt("threshold_denominator"),
                                row.getBoolean("threshold_strictly")),
                        Denominator.valueOf(row.getString("threshold_of")),
                        row.getBoolean("threshold_recused_excluded")),
                row.getString("threshold_basis"),
                row.getBoolean("threshold_verified"),
                new Checklist(kinds(dossier, false), kinds(dossier, true)),
                row.getString("documents_basis"),
                row.getBoolean("documents_verified"),
                row.getString("legal_basis"),
                row.getBoolean("verified"),
                row.getInt("public_listing_days"),
                row.getBoolean("public_listing_verified"),
                Optional.ofNullable(simplified.get(key))
                        .map(asked -> new Checklist(kinds(asked, false), kinds(asked, true)))
                        .orElse(null));
    }

    private static List<DocumentKind> kinds(List<Part> dossier, boolean conditional) {
        return dossier.stream()
                .filter(part -> part.conditional() == conditional)
                .map(part -> DocumentKind.valueOf(part.value()))
                .collect(toList());
    }
}
