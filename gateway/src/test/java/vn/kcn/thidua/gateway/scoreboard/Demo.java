package vn.kcn.thidua.gateway.scoreboard;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import vn.kcn.thidua.gateway.Services;
import vn.kcn.thidua.gateway.StubUpstream;

/** A made-up movement as the three services tell of it. */
public final class Demo implements AutoCloseable {

    /** Nothing listens at these addresses until a test starts a {@link Demo} there. */
    public static class ThreeAddresses implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "thidua.upstream.enterprises", "http://127.0.0.1:" + Services.freePort(),
                    "thidua.upstream.indicators", "http://127.0.0.1:" + Services.freePort(),
                    "thidua.upstream.nominations", "http://127.0.0.1:" + Services.freePort(),
                    "thidua.gateway.scoreboard.kept", "0S");
        }
    }

    static final String GRANTED = "V7AFR-YAWH4-WF6D3-CAFMG";
    static final String REVOKED = "A67E4-J7FND-VRATA-N9WK3";

    final StubUpstream enterprises;
    final StubUpstream indicators;
    final StubUpstream nominations;

    Demo(int enterprisesPort, int indicatorsPort, int nominationsPort) {
        enterprises = new StubUpstream("enterprises", enterprisesPort)
                .saying("/api/v1/zones", ZONES)
                .saying("/api/v1/enterprises/statistics", STATISTICS);
        indicators = new StubUpstream("indicators", indicatorsPort)
                .saying("/api/v1/progress", PROGRESS)
                .saying("/api/v1/key-tasks", KEY_TASKS)
                .saying("/api/v1/key-tasks?movement=MTK-2021&limit=200&asOf=2021-06-30", KEY_TASKS_BEFORE)
                .saying("/api/v1/blocks", "{\"items\":[]}");
        nominations = new StubUpstream("nominations", nominationsPort)
                .saying("/api/v1/movements", MOVEMENTS)
                .saying("/api/v1/awards", "{\"items\":[%s,%s]}".formatted(award(GRANTED), revoked()))
                .saying("/api/v1/awards/AAAAA", "")
                .saying("/api/v1/awards/" + GRANTED, award(GRANTED))
                .saying("/api/v1/awards/" + REVOKED, revoked());
    }

    /** Two blocks, of which one has an official standing. */
    void freezesAStanding() {
        indicators
                .saying("/api/v1/blocks", "{\"items\":[{\"code\":\"KHOI-1\"},{\"code\":\"KHOI-2\"}]}")
                .saying("/api/v1/standings/MTK-2021/KHOI-1/official", STANDING)
                .saying("/api/v1/standings/MTK-2021/KHOI-2/official", "");
    }

    @Override
    public void close() {
        enterprises.close();
        indicators.close();
        nominations.close();
    }

    private static final String MOVEMENTS = """
            {"items":[
              {"code":"OLD-2019","nameVi":"Phong trào cũ","nameEn":"An old movement","issuerVi":"Ban","issuerEn":"Board",
               "state":"CLOSED","launchesOn":"2019-01-01","endsOn":"2019-12-31","closedOn":"2020-01-15"},
              {"code":"MTK-2021","nameVi":"Thi đua mục tiêu kép","nameEn":"Dual-goal drive","issuerVi":"Ban Quản lý",
               "issuerEn":"Management Board","state":"LAUNCHED","launchesOn":"2021-08-03","launchedOn":"2021-08-03",
               "endsOn":"2021-12-31","milestones":[{"on":"2021-09-02","nameVi":"Quốc khánh"}],"newField":1},
              {"code":"NEXT-2030","nameVi":"Bản nháp","nameEn":"A draft","issuerVi":"Ban","issuerEn":"Board",
               "state":"DRAFT","launchesOn":"2030-01-01","endsOn":"2030-12-31"}]}
            """;

    private static final String PROGRESS = """
            {"movement":"MTK-2021","asOf":"2021-07-31","items":[
              {"indicator":"EXPORTS","nameVi":"Kim ngạch xuất khẩu","nameEn":"Exports","unit":"billion USD","kind":"FLOW",
               "comparison":"AT_LEAST","target":9.6,"targetRevision":1,"due":"2021-12-31","actual":4.52,
               "actualAsOf":"2021-07-31","reports":2441,"shareOfTarget":47.08,"base":9.45,"growth":-52.17,
               "targetGrowth":1.59,"pace":81.06,"forecast":7.784,"forecastMethod":"LINEAR","state":"BEHIND"},
              {"indicator":"ENTERPRISES_OPERATING","nameVi":"Doanh nghiệp đang hoạt động","nameEn":"Enterprises operating",
               "unit":"enterprise","kind":"STOCK","comparison":"AT_LEAST","target":390,"targetRevision":1,
               "due":"2021-12-31","actual":369,"actualAsOf":"2021-07-31","shareOfTarget":94.62,"state":"AT_RISK",
               "denominator":395,"share":93.42},
              {"indicator":"NEW_JOBS","nameVi":"Việc làm mới","nameEn":"New jobs","unit":"person-month","kind":"FLOW",
               "comparison":"MORE_THAN","target":0,"targetRevision":1,"due":"2021-12-31","state":"NO_DATA"}]}
            """;

    private static final String KEY_TASKS = """
            {"items":[
              {"code":"A","nameVi":"Việc thứ nhất","nameEn":"First task","owner":"Văn phòng <Ban>","due":"2021-06-30",
               "state":"IN_PROGRESS","late":true},
              {"code":"B","nameVi":"Việc thứ hai","nameEn":"Second task","owner":"Phòng","due":"2021-12-31",
               "state":"DONE","late":false}]}
            """;

    /** The same on a day before the first one was due and the second one done. */
    private static final String KEY_TASKS_BEFORE = """
            {"items":[
              {"code":"A","nameVi":"Việc thứ nhất","nameEn":"First task","owner":"Văn phòng <Ban>","due":"2021-06-30",
               "state":"PLANNED","late":false},
              {"code":"B","nameVi":"Việc thứ hai","nameEn":"Second task","owner":"Phòng","due":"2021-12-31",
               "state":"PLANNED","late":false}]}
            """;

    private static final String ZONES = """
            {"items":[{"code":"HOA_PHU","nameVi":"KCN Hòa Phú","nameEn":"Hòa Phú IZ","state":"EXPANDING",
              "land":{"plannedHa":207.45,"servicedHa":190}},
              {"code":"MOI","nameVi":"KCN Chưa Lập","nameEn":"Zone to come","land":{}}]}
            """;

    private static final String STATISTICS = """
            {"asOf":"2021-07-31","total":395,"operating":369,"operatingShare":93.42,
             "byZone":{"HOA_PHU":{"total":79,"operating":73}}}
            """;

    private static final String STANDING = """
            {"kind":"OFFICIAL","number":2,"sha256":"ab12","frozenAt":"2021-12-31T10:00:00Z","changes":[],
             "standing":{"movement":"MTK-2021","block":"KHOI-1","blockNameVi":"Khối số 1","year":2021,"asOf":"2021-12-31",
              "rows":[{"rank":1,"member":"2400999012","kind":"ENTERPRISE","name":"Công ty Ví Dụ","score":87.5,
               "lines":[{"criterion":"I.1","group":"I","nameVi":"Kim ngạch <xuất khẩu>","function":"LINEAR","standard":40,
                "points":37.25}]}]}}
            """;

    private static String revoked() {
        return award(REVOKED).replace("GRANTED", "REVOKED");
    }

    private static String award(String code) {
        return """
                {"code":"%s","state":"GRANTED","movement":"MTK-2021","awardNameVi":"Giấy khen","awardNameEn":"Commendation",
                 "recipientKind":"COLLECTIVE","recipientName":"<script>alert('Tổ 1')</script>","taxCode":"2400999012",
                 "decisionNumber":"15/QĐ-KCN","decidedOn":"2021-12-31","signatory":"Trưởng Ban"}
                """.formatted(code);
    }
}
