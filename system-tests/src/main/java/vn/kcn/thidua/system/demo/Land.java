package vn.kcn.thidua.system.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.system.client.Api;

/**
 * The zones of the plan of 3 August 2021: three new ones and two that grow beside those there were. Areas are the plan's and
 * those of public lists; documents, lots and plants are made up.
 */
final class Land {

    private static final String PLAN_DAY = "2021-08-03";
    private static final List<String> GROWING = List.of("QC", "HP");

    private final Api officer;

    Land(Api officer) {
        this.officer = officer;
    }

    void record() {
        zones().forEach(zone -> officer.post("/api/v1/zones", zone).expect(201, 409));
        for (String zone : GROWING) {
            officer.post(
                            "/api/v1/zones/" + zone + "/states",
                            Map.of("state", "EXPANDING", "from", PLAN_DAY, "document", document("01/VD-KCN")))
                    .expect(201, 409);
        }
    }

    private static List<Map<String, Object>> zones() {
        return List.of(
                zone("DT", "Đình Trám", "VIET_YEN", "OPERATING", List.of(planned("98", "2003-12-10"))),
                zone(
                        "QC",
                        "Quang Châu",
                        "VIET_YEN",
                        "OPERATING",
                        List.of(planned("426", "2006-05-10"), expansion("90"))),
                zone("VT", "Vân Trung", "VIET_YEN", "OPERATING", List.of(planned("351", "2007-11-15"))),
                zone("SKNH", "Song Khê - Nội Hoàng", "YEN_DUNG", "OPERATING", List.of(planned("150", "2006-09-20"))),
                zone(
                        "HP",
                        "Hòa Phú",
                        "HIEP_HOA",
                        "OPERATING",
                        List.of(
                                planned("207.45", "2018-03-01"),
                                expansion("85"),
                                cleared("areaHa", "160", "2020-12-31"), // the opening balance
                                cleared("addedHa", "30", "2021-12-31"))), // the plan's goal of the year: 190 in all
                zone("VH", "Việt Hàn", "VIET_YEN", "APPROVED", List.of(planned("50", "2017-08-01"))),
                zone("YL", "Yên Lư", "YEN_DUNG", "APPLYING", List.of(planned("377", PLAN_DAY))),
                zone("YSBL", "Yên Sơn - Bắc Lũng", "LUC_NAM", "APPLYING", List.of(planned("300", PLAN_DAY))),
                zone("TH", "Tân Hưng", "LANG_GIANG", "APPLYING", List.of(planned("105.3", PLAN_DAY))));
    }

    private static Map<String, Object> zone(
            String code, String name, String unit, String state, List<Map<String, Object>> areas) {
        Map<String, Object> zone = new HashMap<>();
        zone.put("code", code);
        zone.put("nameVi", "KCN " + name);
        zone.put("nameEn", name + " IZ");
        zone.put("state", state);
        zone.put("managingBody", "BQLKCN_BG");
        zone.put("administrativeUnit", unit);
        zone.put("areas", areas);
        if (state.equals("OPERATING")) {
            zone.put("wastewater", plant(code));
        }
        return zone;
    }

    /** The plan has the plant of Song Khê - Nội Hoàng upgraded; the figures are made up. */
    private static List<Map<String, Object>> plant(String zone) {
        List<Map<String, Object>> entries = new ArrayList<>();
        entries.add(Map.of("from", "2019-06-30", "state", "OPERATING", "capacityM3PerDay", 3000, "flowM3PerDay", 1850));
        if (zone.equals("SKNH")) {
            entries.add(Map.of("from", PLAN_DAY, "state", "UPGRADING", "capacityM3PerDay", 3000, "flowM3PerDay", 2400));
        }
        return entries;
    }

    private static Map<String, Object> planned(String hectares, String from) {
        return Map.of("phase", "1", "kind", "PLANNED", "areaHa", new BigDecimal(hectares), "from", from);
    }

    private static Map<String, Object> expansion(String hectares) {
        return Map.of("phase", "expansion", "kind", "PLANNED", "areaHa", new BigDecimal(hectares), "from", PLAN_DAY);
    }

    private static Map<String, Object> cleared(String field, String hectares, String from) {
        return Map.of("phase", "1", "kind", "CLEARED", field, new BigDecimal(hectares), "from", from);
    }

    private static Map<String, Object> document(String number) {
        return Map.of("number", number, "issuedOn", "2021-07-30", "issuer", "Cơ quan ví dụ");
    }
}
