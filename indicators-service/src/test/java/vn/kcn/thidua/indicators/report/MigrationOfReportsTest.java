package vn.kcn.thidua.indicators.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** A database that has reports already, approved once each, and what later versions make of them. */
@QuarkusTest
@WithLocalStack
class MigrationOfReportsTest {

    private static final String SCHEMA = "before_levels";
    private static final String APPROVED = "018f0000-0000-7000-8000-000000000001";
    private static final String EMPTY = "018f0000-0000-7000-8000-000000000002";
    private static final String SUBMITTED = "018f0000-0000-7000-8000-000000000003";
    private static final String RETURNED = "018f0000-0000-7000-8000-000000000004";

    @Inject
    DataSource database;

    private Flyway to(String version) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .cleanDisabled(false)
                .target(version)
                .load();
    }

    @BeforeEach
    void a_database_before_reports_had_levels() throws SQLException {
        to("latest").clean();
        to("013").migrate();
        execute("""
                insert into report (id, version, changed_at, tax_code, period, begins, ends, state, submitted_by,
                                    submitted_at, approved_by, approved_at, return_reason)
                values ('%1$s', 3, now(), '2400999012', '2021-07', '2021-07-01', '2021-07-31', 'APPROVED', 'hr',
                        '2021-08-04T03:00Z', 'officer', '2021-08-06T03:00Z', null),
                       ('%2$s', 2, now(), '2400999013', '2021-07', '2021-07-01', '2021-07-31', 'APPROVED', 'hr',
                        '2021-08-05T03:00Z', 'officer', '2021-08-06T03:00Z', null),
                       ('%3$s', 1, now(), '2400999014', '2021-07', '2021-07-01', '2021-07-31', 'SUBMITTED', 'hr',
                        '2021-08-05T03:00Z', null, null, null),
                       ('%4$s', 2, now(), '2400999015', '2021-07', '2021-07-01', '2021-07-31', 'RETURNED', 'hr',
                        '2021-08-05T03:00Z', null, null, 'Sai đơn vị')
                """.formatted(APPROVED, EMPTY, SUBMITTED, RETURNED));
        execute("""
                insert into report_value (report_id, indicator, value)
                values ('%1$s', 'EXPORTS', 9.450000), ('%1$s', 'BUDGET', 100), ('%3$s', 'EXPORTS', 1), ('%4$s', 'EXPORTS', 2)
                """.formatted(APPROVED, EMPTY, SUBMITTED, RETURNED));
        execute("""
                insert into report_value_revision (report_id, indicator, report_version, value, replaced, recorded_by,
                                                   recorded_at, approved_by, approved_at)
                values ('%1$s', 'EXPORTS', 1, 9, null, 'hr', '2021-08-03T03:00Z', null, null),
                       ('%1$s', 'EXPORTS', 2, 9.45, 9, 'hr', '2021-08-04T03:00Z', 'officer', '2021-08-06T03:00Z'),
                       ('%1$s', 'BUDGET', 2, 100, null, 'hr', '2021-08-04T03:00Z', 'officer', '2021-08-06T03:00Z'),
                       ('%3$s', 'EXPORTS', 1, 1, null, 'hr', '2021-08-05T03:00Z', null, null)
                """.formatted(APPROVED, EMPTY, SUBMITTED, RETURNED));
    }

    @AfterEach
    void gone() {
        to("latest").clean();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA);
            statement.executeUpdate(sql);
            statement.execute("reset search_path");
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA);
            List<String> rows = new ArrayList<>();
            try (var found = statement.executeQuery(sql)) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            statement.execute("reset search_path");
            return rows;
        }
    }

    private static String hash(String taxCode, Map<String, String> figures) {
        var values = new TreeMap<IndicatorCode, Quantity>();
        figures.forEach((code, figure) -> values.put(new IndicatorCode(code), Quantity.parse(figure)));
        Key key = new Key(FormCode.MONTHLY, new TaxCode(taxCode), Period.parse("2021-07"));
        return CanonicalReport.of(key, values).sha256();
    }

    @Test
    void what_was_approved_counts_on_one_level_and_is_pinned_to_the_hash_that_the_code_computes() throws SQLException {
        to("014").migrate();

        assertEquals(
                List.of(
                        "2400999012 APPROVED_L1 true " + hash("2400999012", Map.of("EXPORTS", "9.45", "BUDGET", "100")),
                        "2400999013 APPROVED_L1 true " + hash("2400999013", Map.of()),
                        "2400999014 SUBMITTED false -",
                        "2400999015 RETURNED false -"),
                rows("select concat_ws(' ', tax_code, state, counts::text, coalesce(approved_sha256, '-'))"
                        + " from report order by tax_code"));
        assertEquals(
                List.of("MONTHLY 1 true"),
                rows(
                        "select distinct concat_ws(' ', form, levels, (first_submitted_at = submitted_at)::text) from report"));
    }

    @Test
    void the_steps_that_the_revisions_tell_of_are_there_with_who_and_when() throws SQLException {
        to("014").migrate();

        assertEquals(
                List.of("1 SUBMIT SUBMITTED hr", "2 SUBMIT SUBMITTED hr", "3 APPROVE APPROVED_L1 officer"),
                rows("select concat_ws(' ', report_version, command, state, by_whom) from report_step"
                        + " where report_id = '" + APPROVED + "' order by report_version"));
        assertEquals(List.of("1"), rows("select distinct definition::text from report_value_revision"));
    }

    @Test
    void the_newest_version_has_the_same_figures_and_every_one_before_them() throws SQLException {
        to("latest").migrate();

        assertEquals(
                List.of("100 9.45"),
                rows("select concat_ws(' ', figures ->> 'BUDGET', figures ->> 'EXPORTS') from report where id = '"
                        + APPROVED + "'"));
        assertEquals(
                List.of("1 [9,null,1] false", "2 [9.45,9,1] false", "3 - true"),
                rows("select concat_ws(' ', report_version, coalesce(replace(changes ->> 'EXPORTS', ' ', ''), '-'),"
                        + " counts::text) from report_step where report_id = '" + APPROVED
                        + "' order by report_version"));
        assertEquals(List.of("2"), rows("select count(*)::text from report where counts"));
    }
}
