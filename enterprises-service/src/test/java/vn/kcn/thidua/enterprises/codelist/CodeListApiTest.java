package vn.kcn.thidua.enterprises.codelist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class CodeListApiTest {

    private static final String LISTS = "/api/v1/code-lists";

    @Test
    void anybody_sees_which_lists_there_are() {
        anonymous()
                .get(LISTS)
                .then()
                .statusCode(200)
                .body("items", hasItems("legal-forms", "countries", "administrative-units"));
    }

    /** Both sides of 1 July 2025, when 63 provinces became 34. */
    @ParameterizedTest
    @CsvSource({"2025-06-30, 63", "2025-07-01, 34"})
    void provinces_are_those_of_the_day(String day, int provinces) {
        List<String> codes = new ArrayList<>();
        String path = LISTS + "/administrative-units?limit=50&asOf=" + day;
        String first = path;
        while (path != null) {
            var page = anonymous().get(path).then().statusCode(200).extract();
            codes.addAll(page.path("items.findAll { it.parent == null }.code"));
            String next = page.path("next");
            path = next == null ? null : first + "&cursor=" + next;
        }

        assertEquals(provinces, codes.size());
    }

    @Test
    void an_entry_tells_what_became_of_it() {
        String bodies = LISTS + "/managing-bodies?asOf=";

        anonymous()
                .get(bodies + "2021-07-31")
                .then()
                .body("items.code", contains("BQLKCN_BG", "BQLKCN_BN_1998"))
                .body("items[0].validUntil", equalTo("2025-07-01"))
                .body("items[0].relations[0].kind", equalTo("MERGED_INTO"))
                .body("items[0].relations[0].code", equalTo("BQLKCN_BN"));
        anonymous().get(bodies + "2025-07-01").then().body("items.code", contains("BQLKCN_BN"));
    }

    @Test
    void a_unit_taken_out_of_another_names_it() {
        anonymous()
                .get(LISTS + "/administrative-units?limit=200&asOf=2025-01-01")
                .then()
                .body("items.code", not(hasItem("YEN_DUNG")))
                .body(
                        "items.find { it.code == 'TX_CHU' }.relations.find { it.kind == 'SPLIT_FROM' }.code",
                        equalTo("LUC_NGAN"));
    }

    @Test
    void an_entry_without_days_is_always_in_force() {
        anonymous()
                .get(LISTS + "/legal-forms?asOf=1999-01-01")
                .then()
                .body("items", hasSize(8))
                .body("items.find { it.code == 'CN' }.nameVi", equalTo("Chi nhánh"))
                .body("items[0].validFrom", nullValue());
    }

    @Test
    void an_unknown_list_is_not_found() {
        anonymous().get(LISTS + "/colours").then().statusCode(404).body("code", equalTo("code-list-not-found"));
    }

    @Test
    void a_zone_names_only_what_is_listed() {
        String path = "/api/v1/zones/" + zone();

        patch("officer", "\"1\"")
                .body("{\"managingBody\": \"NOBODY\"}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-code"))
                .body("errors[0].pointer", equalTo("/managingBody"));
        patch("officer", "\"1\"")
                .body("{\"managingBody\": \"BQLKCN_BG\", \"administrativeUnit\": \"VIET_YEN\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("managingBody", equalTo("BQLKCN_BG"));
    }
}
