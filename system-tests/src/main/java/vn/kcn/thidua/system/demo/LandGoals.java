package vn.kcn.thidua.system.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plan's goals for land, infrastructure and new zones: areas, cumulative hectares, and what is done or not done. */
final class LandGoals {

    private static final String NEW_AREA = "NEW_ZONES_AREA";
    private static final String EXPANDED_AREA = "EXPANDED_ZONES_AREA";
    private static final String NEW_COUNT = "NEW_ZONES_SUBMITTED";
    private static final String EXPANDED_COUNT = "EXPANDED_ZONES_SUBMITTED";
    private static final String QUANG_CHAU = "LAND_QUANG_CHAU";
    static final String HOA_PHU = "LAND_HOA_PHU";
    private static final String SONG_KHE = "SONG_KHE_INFRASTRUCTURE";
    private static final String WASTEWATER = "SONG_KHE_WASTEWATER";

    static final String YEAR_END = "2021-12-31";
    static final String SOURCE = "Kế hoạch phát động thi đua ngày 03/8/2021 (minh họa)";

    /** The month that the plan's goals for land are due in. */
    private static final String PLANNED = "2021-12";

    private LandGoals() {}

    static List<Map<String, Object>> indicators() {
        return List.of(
                indicator(NEW_COUNT, "KCN mới trình chấp thuận", "New zones submitted", "zone", "STOCK", "LAST", 0),
                indicator(
                        EXPANDED_COUNT,
                        "KCN mở rộng trình chấp thuận",
                        "Expansions submitted",
                        "zone",
                        "STOCK",
                        "LAST",
                        0),
                indicator(NEW_AREA, "Diện tích KCN mới", "Area of new zones", "ha", "STOCK", "LAST", 2),
                indicator(EXPANDED_AREA, "Diện tích KCN mở rộng", "Area of expansions", "ha", "STOCK", "LAST", 2),
                indicator(
                        QUANG_CHAU,
                        "GPMB và hạ tầng KCN Quang Châu",
                        "Cleared and serviced, Quang Châu",
                        "percent",
                        "RATIO",
                        "LAST",
                        2),
                indicator(
                        HOA_PHU,
                        "GPMB và hạ tầng KCN Hòa Phú",
                        "Cleared and serviced, Hòa Phú",
                        "ha",
                        "FLOW",
                        "SUM",
                        2),
                indicator(
                        SONG_KHE,
                        "Hạ tầng KCN Song Khê - Nội Hoàng (phía Nam)",
                        "Infrastructure, Song Khê - Nội Hoàng (south)",
                        "milestone",
                        "MILESTONE",
                        "LAST",
                        0),
                indicator(
                        WASTEWATER,
                        "Nâng cấp trạm xử lý nước thải Song Khê - Nội Hoàng",
                        "Wastewater plant upgraded, Song Khê - Nội Hoàng",
                        "milestone",
                        "MILESTONE",
                        "LAST",
                        0));
    }

    private static Map<String, Object> indicator(
            String code, String nameVi, String nameEn, String unit, String kind, String aggregation, int decimals) {
        return Map.of(
                "code", code,
                "nameVi", nameVi,
                "nameEn", nameEn,
                "unit", unit,
                "kind", kind,
                "direction", "UP",
                "aggregation", aggregation,
                "source", "BOARD",
                "decimals", decimals);
    }

    static List<Map<String, Object>> targets() {
        Map<String, Object> hoaPhu = target(HOA_PHU, "AT_LEAST", "190", "30 ha more, 160 ha before.");
        hoaPhu.put("opening", new BigDecimal("160"));
        hoaPhu.put("whole", new BigDecimal("207.45"));
        return List.of(
                target(NEW_COUNT, "AT_LEAST", "3", "Yên Lư, Yên Sơn - Bắc Lũng, Tân Hưng."),
                target(EXPANDED_COUNT, "AT_LEAST", "2", "Quang Châu, Hòa Phú."),
                target(NEW_AREA, "AT_LEAST", "782.3", "377 + 300 + 105.3 ha."),
                target(EXPANDED_AREA, "AT_LEAST", "175", "90 + 85 ha."),
                target(QUANG_CHAU, "EQUAL", "100", "Of the planned area."),
                hoaPhu,
                target(SONG_KHE, "EQUAL", "1", "On the cleared part."),
                target(WASTEWATER, "EQUAL", "1", "Upgraded and in operation."));
    }

    /**
     * What the plan says of them, entered as the board enters its figures: the zones that it puts forward, and the land as
     * it is to stand at the end of the year. Of Hòa Phú 160 ha were ready before.
     */
    static Map<String, Map<String, String>> boardValues() {
        return Map.of(
                NEW_COUNT, Map.of("2021-08", "3"),
                EXPANDED_COUNT, Map.of("2021-08", "2"),
                NEW_AREA, Map.of("2021-08", "782.3"),
                EXPANDED_AREA, Map.of("2021-08", "175"),
                QUANG_CHAU, Map.of(PLANNED, "100"),
                HOA_PHU, Map.of("2021-07", "0", PLANNED, "30"),
                SONG_KHE, Map.of(PLANNED, "1"),
                WASTEWATER, Map.of(PLANNED, "1"));
    }

    private static Map<String, Object> target(String indicator, String comparison, String value, String note) {
        return new HashMap<>(Map.of(
                "movement",
                Plan.MOVEMENT,
                "indicator",
                indicator,
                "comparison",
                comparison,
                "value",
                new BigDecimal(value),
                "valueKind",
                "PLAN",
                "document",
                "Kế hoạch phát động thi đua ngày 03/8/2021",
                "due",
                YEAR_END,
                "note",
                note));
    }
}
