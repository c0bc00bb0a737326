package vn.kcn.thidua.nominations.regime;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class AwardTypeApiTest {

    private static final String AWARD_TYPES = "/api/v1/award-types";

    @ParameterizedTest
    @CsvSource(textBlock = """
            TDKT_2003,       CO_TINH CSTDCS CSTDTQ CSTD_TINH TTLDTT TTLDXS
            TDKT_2022_ND98,  CO_CP CO_TINH CSTDCS CSTDTQ CSTD_TINH HCLD_3 LDTT TTLDXS
            TDKT_2022_ND152, CO_CP CO_TINH CSTDCS CSTDTQ CSTD_TINH HCLD_3 LDTT TTLDXS
            TDKT_2026,
            """)
    void only_what_a_source_confirmed_is_verified(String regime, String verified) {
        List<String> codes = of(regime).extract().path("items.findAll { it.verified }.code");
        assertEquals(
                new TreeSet<>(verified == null ? List.of() : Arrays.asList(verified.split(" "))), new TreeSet<>(codes));
    }

    @Test
    void what_is_not_verified_is_not_cited() {
        for (String regime : List.of("TDKT_2003", "TDKT_2022_ND98", "TDKT_2022_ND152", "TDKT_2026")) {
            of(regime)
                    .body("items.findAll { !it.verified && it.code != 'BK_TINH' }.legalBasis", everyItem(nullValue()))
                    .body("items.threshold.findAll { !it.verified }.legalBasis", everyItem(nullValue()))
                    .body("items.documents.findAll { !it.verified }.legalBasis", everyItem(nullValue()));
        }
    }

    @Test
    void only_two_shares_are_confirmed_by_law() {
        of("TDKT_2003")
                .body("items.findAll { it.threshold.verified }.code", contains("CSTDTQ", "CSTD_TINH"))
                .body("items.find { it.code == 'CSTDTQ' }.threshold.numerator", equalTo(90))
                .body("items.find { it.code == 'GIAY_KHEN' }.threshold.numerator", equalTo(50))
                .body("items.find { it.code == 'GIAY_KHEN' }.threshold.strictly", equalTo(true))
                .body("items.find { it.code == 'CSTDCS' }.threshold.numerator", equalTo(80));
        of("TDKT_2022_ND98").body("items.findAll { it.threshold.verified }", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TDKT_2003,      CSTDCS,    TO_TRINH BAO_CAO_THANH_TICH BIEN_BAN_BINH_XET CHUNG_NHAN_SANG_KIEN, true
            TDKT_2022_ND98, CSTDCS,    TO_TRINH BAO_CAO_THANH_TICH BIEN_BAN_BINH_XET,                      true
            TDKT_2003,      LDTT,      TO_TRINH BAO_CAO_THANH_TICH BIEN_BAN_BINH_XET,                      true
            TDKT_2003,      GIAY_KHEN, TO_TRINH BAO_CAO_THANH_TICH BIEN_BAN_XET_KHEN,                      false
            TDKT_2022_ND98, GIAY_KHEN, TO_TRINH BAO_CAO_THANH_TICH BIEN_BAN_XET_KHEN,                      true
            TDKT_2022_ND98, HCLD_3,    TO_TRINH BAO_CAO_THANH_TICH BIEN_BAN_XET_KHEN Y_KIEN_CO_QUAN,       true
            """)
    void a_dossier_holds_what_the_regime_asks(String regime, String award, String required, boolean verified) {
        String item = "items.find { it.code == '" + award + "' }.documents";
        of(regime)
                .body(item + ".required.kind", equalTo(List.of(required.split(" "))))
                .body(item + ".verified", equalTo(verified));
    }

    @Test
    void only_certificates_are_given_by_theme() {
        of("TDKT_2003").body("items.findAll { it.thematicAllowed }.code", contains("BK_TINH", "BK_TTG", "GIAY_KHEN"));
    }

    @Test
    void households_are_recipients_since_the_law_of_2022() {
        of("TDKT_2003").body("items.findAll { 'HOUSEHOLD' in it.recipients }", equalTo(List.of()));
        of("TDKT_2022_ND98")
                .body(
                        "items.findAll { 'HOUSEHOLD' in it.recipients }.code",
                        contains("BK_TINH", "BK_TTG", "GIAY_KHEN"));
    }

    @Test
    void the_catalogue_goes_page_by_page() {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            var request = anonymous().queryParam("limit", 20);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(AWARD_TYPES);
            page.then().statusCode(200);
            List<String> regimes = page.path("items.regime");
            List<String> codes = page.path("items.code");
            for (int i = 0; i < codes.size(); i++) {
                found.add(regimes.get(i) + " " + codes.get(i));
            }
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(4 * 14, new TreeSet<>(found).size());
        assertEquals(found, new ArrayList<>(new TreeSet<>(found)));
    }

    @Test
    void a_misspelt_filter_is_refused() {
        anonymous()
                .get(AWARD_TYPES + "?regim=TDKT_2003")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }

    private static ValidatableResponse of(String regime) {
        return anonymous()
                .get(AWARD_TYPES + "?limit=200&regime=" + regime)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(14));
    }
}
