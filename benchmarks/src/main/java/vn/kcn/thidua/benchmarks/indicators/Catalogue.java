package vn.kcn.thidua.benchmarks.indicators;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.system.client.Api;

/** The indicators that each fictitious enterprise reports: those of the catalogue, and some more examples. */
final class Catalogue {

    static final int REPORTED = 28;

    private Catalogue() {}

    static List<String> reported(Connection database, Api officer) throws SQLException {
        List<String> codes = codes(database);
        for (int n = 1; codes.size() + n <= REPORTED; n++) {
            officer.post("/api/v1/indicators", example(n)).expect(201, 409);
        }
        return codes(database).subList(0, REPORTED);
    }

    private static Map<String, Object> example(int n) {
        return Map.of(
                "code", "VI_DU_%02d".formatted(n),
                "nameVi", "Chỉ tiêu Ví Dụ số " + n,
                "nameEn", "Example indicator " + n,
                "unit", "tỷ đồng",
                "kind", "FLOW",
                "direction", "UP",
                "aggregation", "SUM",
                "source", "REPORTED",
                "decimals", 2);
    }

    private static List<String> codes(Connection database) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement statement = database.createStatement();
                var rows =
                        statement.executeQuery("select code from indicator where source = 'REPORTED' order by code")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }
}
