package vn.kcn.thidua.system.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The movement of the plan of 3 August 2021: its dates, targets, tasks and recipients. */
final class Plan {

    static final String MOVEMENT = "MTK-2021";
    private static final String YEAR_END = "2021-12-31";

    private Plan() {}

    static Map<String, Object> movement() {
        return Map.of(
                "code", MOVEMENT,
                "nameVi", "Thi đua thực hiện thắng lợi mục tiêu kép",
                "nameEn", "Dual-goal emulation movement: contain Covid-19, restore production",
                "issuerVi", "Ban Quản lý các Khu công nghiệp tỉnh Bắc Giang",
                "issuerEn", "Management Board of Bắc Giang Industrial Zones",
                "regime", "TDKT_2003",
                "launchesOn", "2021-08-03",
                "endsOn", YEAR_END,
                "milestones",
                        List.of(
                                Map.of("on", "2021-08-19", "nameVi", "Ngày Cách mạng Tháng Tám"),
                                Map.of("on", "2021-09-02", "nameVi", "Quốc khánh"),
                                Map.of("on", "2021-10-10", "nameVi", "Ngày thành lập tỉnh")),
                "recipients",
                        List.of(
                                recipient("Hội đồng Thi đua - Khen thưởng tỉnh", "superior-council"),
                                recipient("Trưởng khối thi đua", "emulation-block-head"),
                                recipient("Lãnh đạo Ban", "board-leadership"),
                                recipient("Các phòng, đơn vị thuộc Ban", "department"),
                                recipient("Công đoàn Ban Quản lý các KCN", "trade-union"),
                                recipient("Doanh nghiệp trong các KCN", "enterprise")));
    }

    private static Map<String, String> recipient(String nameVi, String role) {
        return Map.of("nameVi", nameVi, "role", role);
    }

    static List<Map<String, Object>> indicators() {
        return List.of(
                indicator(
                        "ENTERPRISES_OPERATING",
                        "Doanh nghiệp đang hoạt động",
                        "Enterprises operating",
                        "enterprise",
                        "STOCK",
                        "SUM",
                        "REGISTRY",
                        0),
                indicator(
                        "PRODUCTION_SCALE_RECOVERED",
                        "Quy mô sản xuất so với trước dịch",
                        "Scale of production against before the outbreak",
                        "percent",
                        "RATIO",
                        "LAST",
                        "BOARD",
                        1),
                indicator(
                        "INDUSTRIAL_OUTPUT",
                        "Giá trị sản xuất công nghiệp",
                        "Industrial output",
                        "billion VND",
                        "FLOW",
                        "SUM",
                        "REPORTED",
                        3),
                indicator("EXPORTS", "Kim ngạch xuất khẩu", "Exports", "billion USD", "FLOW", "SUM", "REPORTED", 6),
                indicator("IMPORTS", "Kim ngạch nhập khẩu", "Imports", "billion USD", "FLOW", "SUM", "REPORTED", 6),
                indicator(
                        "INVESTMENT_CAPITAL",
                        "Vốn đầu tư cấp mới và bổ sung",
                        "New and added investment capital",
                        "billion USD",
                        "FLOW",
                        "SUM",
                        "BOARD",
                        2),
                indicator("NEW_JOBS", "Việc làm mới", "New jobs", "worker", "FLOW", "SUM", "REPORTED", 0));
    }

    private static Map<String, Object> indicator(
            String code,
            String nameVi,
            String nameEn,
            String unit,
            String kind,
            String aggregation,
            String source,
            int decimals) {
        return Map.of(
                "code", code,
                "nameVi", nameVi,
                "nameEn", nameEn,
                "unit", unit,
                "kind", kind,
                "direction", "UP",
                "aggregation", aggregation,
                "source", source,
                "decimals", decimals);
    }

    static List<Map<String, Object>> targets() {
        return List.of(
                target(
                        "ENTERPRISES_OPERATING",
                        "AT_LEAST",
                        "390",
                        YEAR_END,
                        null,
                        null,
                        "The plan also says «an increase of 22»; 390 - 369 = 21."),
                target(
                        "PRODUCTION_SCALE_RECOVERED",
                        "MORE_THAN",
                        "90",
                        "2021-09-30",
                        null,
                        null,
                        "Of the scale before the outbreak."),
                target(
                        "INDUSTRIAL_OUTPUT",
                        "ABOUT",
                        "220000",
                        YEAR_END,
                        "2020",
                        "225641.025641",
                        "About 97.5 % of 2020; the base is not stated: 220000 / 0.975."),
                target("EXPORTS", "AT_LEAST", "9.6", YEAR_END, "2020", "9.45", "Stated growth 1.6 %."),
                target(
                        "IMPORTS",
                        "AT_LEAST",
                        "8.5",
                        YEAR_END,
                        "2020",
                        "8.1",
                        "Stated growth about 4.8 %; 8.5 / 8.1 - 1 = 4.94 %."),
                target("INVESTMENT_CAPITAL", "MORE_THAN", "1", YEAR_END, null, null, "New plus added capital."),
                target("NEW_JOBS", "AT_LEAST", "20000", YEAR_END, null, null, "At least."));
    }

    private static Map<String, Object> target(
            String indicator,
            String comparison,
            String value,
            String due,
            @org.jspecify.annotations.Nullable String basePeriod,
            @org.jspecify.annotations.Nullable String base,
            String note) {
        Map<String, Object> target = new HashMap<>(Map.of(
                "movement", MOVEMENT,
                "indicator", indicator,
                "comparison", comparison,
                "value", new java.math.BigDecimal(value),
                "due", due,
                "note", note));
        if (basePeriod != null && base != null) {
            target.put("base", Map.of("period", basePeriod, "value", new java.math.BigDecimal(base)));
        }
        return target;
    }

    /** What the board enters itself, by month of 2021; made up. */
    static Map<String, String[]> boardValues() {
        return Map.of(
                "INVESTMENT_CAPITAL", new String[] {"0.11", "0.05", "0.14", "0.12", "0.03", "0.04", "0.13"},
                "PRODUCTION_SCALE_RECOVERED", new String[] {"100", "100", "100", "100", "18.5", "41", "85.4"});
    }
}
