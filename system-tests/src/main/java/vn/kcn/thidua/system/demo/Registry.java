package vn.kcn.thidua.system.demo;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** 395 made-up enterprises in the zones of the plan. */
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
