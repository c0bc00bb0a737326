package vn.kcn.thidua.nominations.regime;

import static java.util.stream.Collectors.toMap;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What awards bring in money. Read once, as the catalogue is: it changes by migration alone. */
@ApplicationScoped
public class Prizes {

    private record Key(String regime, String award, RecipientKind recipient) {}

    @Inject
    AgroalDataSource database;

    private NavigableMap<LocalDate, BaseWage> wages = new TreeMap<>();
    private Map<String, MoneyRounding> roundings = Map.of();
    private Map<Key, MoneyRule> rules = Map.of();

    @PostConstruct
    void read() {
        try (Connection connection = database.getConnection()) {
            TreeMap<LocalDate, BaseWage> found = new TreeMap<>();
            Rows.of(connection, "select * from base_wage", Prizes::wage).forEach(wage -> found.put(wage.from(), wage));
            wages = found;
            roundings = Rows.of(connection, "select * from money_rounding", Prizes::rounding).stream()
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
            rules = Rows.of(connection, "select * from award_money", Prizes::rule).stream()
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The table of prize money cannot be read", unreadable);
        }
    }

    /** Empty where no source told the multiplier, or the base wage of so early a day. */
    public Optional<PrizeMoney> of(String regime, String award, RecipientKind recipient, LocalDate decidedOn) {
        var wage = wages.floorEntry(decidedOn);
        var rounding = Optional.ofNullable(roundings.get(regime));
        return wage == null
                ? Optional.empty()
                : Optional.ofNullable(rules.get(new Key(regime, award, recipient)))
                        .flatMap(rule -> rounding.map(unit -> PrizeMoney.of(rule, wage.getValue(), unit)));
    }

    private static BaseWage wage(ResultSet row) throws SQLException {
        return new BaseWage(
                row.getObject("in_force_from", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("legal_basis"),
                row.getBoolean("verified"));
    }

    private static Map.Entry<String, MoneyRounding> rounding(ResultSet row) throws SQLException {
        return Map.entry(
                row.getString("regime"),
                new MoneyRounding(row.getInt("unit"), row.getString("legal_basis"), row.getBoolean("verified")));
    }

    private static Map.Entry<Key, MoneyRule> rule(ResultSet row) throws SQLException {
        return Map.entry(
                new Key(
                        row.getString("regime"),
                        row.getString("award"),
                        RecipientKind.valueOf(row.getString("recipient"))),
                new MoneyRule(
                        row.getBigDecimal("multiplier"), row.getString("legal_basis"), row.getBoolean("verified")));
    }
}
