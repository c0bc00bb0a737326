package vn.kcn.thidua.system.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The zones of the plan and 395 made-up enterprises in them. */
final class Registry {

    static final int ENTERPRISES = 395;

    private static final List<String> TAX_CODES = TaxCodes.of(ENTERPRISES);
    private static final String[] OPEN_ZONES = {"QC", "VT", "DT", "SKNH", "HP"};
    private static final String[] TRADES = {"2610", "2620", "2630", "2640", "2710", "1410", "2220", "2592"};
    private static final String[] TRADE_NAMES = {
        "Linh kiện", "Máy tính", "Viễn thông", "Điện tử", "Thiết bị điện", "May", "Nhựa", "Cơ khí"
    };
    private static final String[] COUNTRIES = {"KR", "CN", "JP", "TW", "HK", "SG", "VN"};

    private Registry() {}

    static List<String> taxCodes() {
        return TAX_CODES;
    }

    private record Area(String phase, String kind, BigDecimal areaHa, String from) {}

    private static Map<String, Object> zone(String code, String nameVi, String nameEn, String state, Area... areas) {
        return Map.of("code", code, "nameVi", nameVi, "nameEn", nameEn, "state", state, "areas", List.of(areas));
    }

    /** Areas in hectares as the plan of 3 August 2021 and public lists give them. */
    static List<Map<String, Object>> zones() {
        return List.of(
                zone("DT", "KCN Đình Trám", "Đình Trám IZ", "OPERATING", planned("98", "2003-12-10")),
                zone(
                        "QC",
                        "KCN Quang Châu",
                        "Quang Châu IZ",
                        "EXPANDING",
                        planned("426", "2006-05-10"),
                        expansion("90")),
                zone("VT", "KCN Vân Trung", "Vân Trung IZ", "OPERATING", planned("351", "2007-11-15")),
                zone(
                        "SKNH",
                        "KCN Song Khê - Nội Hoàng",
                        "Song Khê - Nội Hoàng IZ",
                        "OPERATING",
                        planned("150", "2006-09-20")),
                zone(
                        "HP",
                        "KCN Hòa Phú",
                        "Hòa Phú IZ",
                        "EXPANDING",
                        planned("207.45", "2018-03-01"),
                        expansion("85"),
                        new Area("1", "SERVICED", new BigDecimal("160"), "2020-12-31")),
                zone("VH", "KCN Việt Hàn", "Việt Hàn IZ", "APPROVED", planned("50", "2017-08-01")),
                zone("YL", "KCN Yên Lư", "Yên Lư IZ", "APPLYING", planned("377", "2021-08-03")),
                zone(
                        "YSBL",
                        "KCN Yên Sơn - Bắc Lũng",
                        "Yên Sơn - Bắc Lũng IZ",
                        "APPLYING",
                        planned("300", "2021-08-03")),
                zone("TH", "KCN Tân Hưng", "Tân Hưng IZ", "APPLYING", planned("105.3", "2021-08-03")));
    }

    private static Area planned(String hectares, String from) {
        return new Area("1", "PLANNED", new BigDecimal(hectares), from);
    }

    private static Area expansion(String hectares) {
        return new Area("expansion", "PLANNED", new BigDecimal(hectares), "2021-08-03");
    }

    static String enterprises() {
        StringBuilder csv = new StringBuilder(
                "taxCode,nameVi,nameEn,zone,legalForm,ownership,investorCountries," + "industry,operatingStates\n");
        for (int i = 0; i < ENTERPRISES; i++) {
            int trade = i % TRADES.length;
            String country = COUNTRIES[i * 7 % COUNTRIES.length];
            boolean isForeign = !country.equals("VN");
            StringJoiner row = new StringJoiner(",");
            row.add(TAX_CODES.get(i));
            row.add(String.format(Locale.ROOT, "Công ty TNHH Ví Dụ %s %03d", TRADE_NAMES[trade], i + 1));
            row.add(String.format(Locale.ROOT, "Example Company No. %03d", i + 1));
            row.add(OPEN_ZONES[i % OPEN_ZONES.length]);
            row.add(i % 3 == 0 ? "TNHH_2TV" : "TNHH_MTV");
            row.add(isForeign ? "FDI" : "NON_STATE");
            row.add(isForeign ? country : "");
            row.add(TRADES[trade]);
            row.add(LifeCycle.of(i).states());
            csv.append(row).append('\n');
        }
        return csv.toString();
    }
}
