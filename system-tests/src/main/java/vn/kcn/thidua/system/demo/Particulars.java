package vn.kcn.thidua.system.demo;

import java.util.List;
import java.util.Map;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;

/** What the files do not tell of a few enterprises: lots, headcounts, capital, certificates. All of it is made up. */
final class Particulars {

    static final int ENTERPRISES = 12;

    private final Api officer;

    Particulars(Api officer) {
        this.officer = officer;
    }

    void record() {
        List<String> taxCodes = Registry.taxCodes();
        for (int i = 0; i < ENTERPRISES; i++) {
            String taxCode = taxCodes.get(i);
            String path = "/api/v1/enterprises/" + taxCode;
            Answer known = officer.get(path).expect(200);
            String lot = "CN-%02d".formatted(i + 1);
            long dollars = 5_000_000L * (i + 1);
            officer.patch(path, Map.of("lot", lot, "scale", scale(i, dollars)), known.header("ETag"))
                    .expect(200);
            officer.post("/api/v1/zones/" + known.text("zone") + "/lots", lot(lot, taxCode, known.text("registeredOn")))
                    .expect(201, 409);
            officer.post(
                            path + "/projects",
                            Map.of(
                                    "code", "99000000%02d".formatted(i + 1),
                                    "issuedOn", known.text("registeredOn"),
                                    "objective", "Sản xuất linh kiện (ví dụ)",
                                    "capital", Map.of("amount", dollars, "currency", "USD"),
                                    "lot", lot))
                    .expect(201, 409);
        }
    }

    private static Map<String, Object> scale(int i, long dollars) {
        int employees = 60 + 45 * i;
        return Map.of(
                "employees",
                employees,
                "employeesOn",
                "2021-06-30",
                "insuredAverage",
                employees - 5,
                "year",
                2020,
                "revenueVnd",
                40_000_000_000L * (i + 1),
                "capital",
                Map.of("amount", dollars, "currency", "USD"));
    }

    private static Map<String, Object> lot(String code, String lessee, String from) {
        return Map.of("code", code, "phase", "1", "areaHa", 2, "lessee", lessee, "leasedFrom", from);
    }
}
