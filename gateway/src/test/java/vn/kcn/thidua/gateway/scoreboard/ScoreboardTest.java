package vn.kcn.thidua.gateway.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
@TestProfile(Demo.ThreeAddresses.class)
class ScoreboardTest {

    @ConfigProperty(name = "thidua.upstream.enterprises")
    URI enterprises;

    @ConfigProperty(name = "thidua.upstream.indicators")
    URI indicators;

    @ConfigProperty(name = "thidua.upstream.nominations")
    URI nominations;

    private Demo demo;

    @BeforeEach
    void start() {
        demo = new Demo(enterprises.getPort(), indicators.getPort(), nominations.getPort());
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void shows_the_running_movement_with_its_figures_in_vietnamese() {
        var answer = get("/");

        assertEquals(200, answer.statusCode());
        assertEquals("text/html; charset=utf-8", header(answer, "content-type"));
        assertEquals("vi", header(answer, "content-language"));
        var text = text(answer);
        assertShows(text, "Thi đua mục tiêu kép Đang diễn ra Từ 03/08/2021 đến 31/12/2021");
        assertShows(text, "369 trên 395 · 93,4 %");
        assertShows(text, "Kim ngạch xuất khẩu Chậm tiến độ 4,52 tỷ USD");
        assertShows(text, "Kế hoạch tối thiểu 9,6 So với kế hoạch 47,1 % Năm gốc 9,45");
        assertShows(text, "−52,2 % (kế hoạch +1,6 %)");
        assertShows(text, "KCN Hòa Phú Đang mở rộng 207,5 – 190 – 91,6 % 73 / 79");
    }

    @Test
    void speaks_english_when_the_browser_does_and_as_chosen_before_that() {
        var english = get("/", "Accept-Language", "en-GB,en;q=0.9");
        var chosen = get("/?lang=vi", "Accept-Language", "en");

        assertEquals("en", header(english, "content-language"));
        assertTrue(english.headers().allValues("vary").contains("Accept-Language"));
        assertShows(text(english), "Dual-goal drive Under way 3 Aug 2021 to 31 Dec 2021");
        assertShows(text(english), "Exports Behind 4.52 billion USD");
        assertEquals("vi", header(chosen, "content-language"));
        assertTrue(chosen.body().contains("href=\"/movements/OLD-2019?lang=vi\""));
    }

    @Test
    void marks_late_tasks_and_counts_those_done() {
        var text = text(get("/"));

        assertShows(text, "1 trên 2 · 1 quá hạn");
        assertShows(text, "Đang thực hiện Quá hạn");
        assertShows(text, "Việc thứ hai Phòng 31/12/2021 Hoàn thành");
    }

    @Test
    void shows_tasks_of_an_earlier_day_as_they_stood_then() {
        var text = text(get("/?asOf=2021-06-30"));

        assertShows(text, "0 trên 2");
        assertFalse(text.contains("quá hạn") || text.contains("Quá hạn"), text);
        assertShows(text, "Việc thứ hai Phòng 31/12/2021 Chưa thực hiện");
    }

    @Test
    void shows_official_standings_with_what_each_point_is_for() {
        assertFalse(text(get("/")).contains("Bảng xếp hạng"));

        demo.freezesAStanding();
        var answer = get("/");

        assertShows(text(answer), "Khối số 1 Bảng chính thức số 2, tính đến ngày 31/12/2021 · SHA-256 ab12");
        assertShows(text(answer), "Công ty Ví Dụ Điểm từng tiêu chí Kim ngạch &lt;xuất khẩu&gt; 37,3 / 40 1 87,5");
    }

    @Test
    void shows_what_it_does_not_know_as_it_is() {
        String text = text(get("/"));
        assertShows(text, "Việc làm mới Chưa có số liệu Chưa có số liệu Kế hoạch trên 0 Hạn 31/12/2021");
        assertShows(text, "KCN Chưa Lập – – – – – – –");
    }

    @Test
    void draws_each_bar_to_the_scale_of_its_longest_figure() {
        var page = get("/").body();

        // 4.52, 9.45 and 9.6 of 9.6
        assertTrue(page.contains("class=\"bar-actual\" y=\"7\" width=\"47.08%\""), page);
        assertTrue(page.contains("class=\"bar-base\" x1=\"98.44%\""), page);
        assertTrue(page.contains("class=\"bar-target\" x1=\"100.00%\""), page);
    }

    @Test
    void text_from_outside_stays_text() {
        var page = get("/").body();

        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("&lt;script&gt;alert(&#39;Tổ 1&#39;)&lt;/script&gt;"), page);
        assertTrue(page.contains("Văn phòng &lt;Ban&gt;"), page);
    }

    @Test
    void needs_nothing_that_the_content_security_policy_forbids() {
        var answer = get("/");

        assertTrue(header(answer, "content-security-policy").startsWith("default-src 'none'"));
        assertFalse(answer.body().matches("(?s).*(<style| style=| on[a-z]+=|<script|https?://).*"), answer.body());
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        var first = get("/");
        var again = get("/", "If-None-Match", header(first, "etag"));
        var english = get("/?lang=en", "If-None-Match", header(first, "etag"));

        assertEquals("public, max-age=5, stale-while-revalidate=30", header(first, "cache-control"));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(200, english.statusCode());
    }

    @Test
    void a_movement_has_a_page_of_its_own_and_a_draft_has_none() {
        assertShows(text(get("/movements/OLD-2019")), "Phong trào cũ Đã tổng kết");
        assertEquals(404, get("/movements/NEXT-2030").statusCode());
        assertEquals(404, get("/movements/NO-SUCH").statusCode());
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertEquals(400, get("/?asOf=yesterday").statusCode());
    }

    @Test
    void is_read_and_never_written_to() {
        var answer = send("/", request -> request.DELETE());

        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", header(answer, "allow"));
    }

    @Test
    void the_last_figures_stand_in_for_a_service_that_is_away() {
        get("/?asOf=2021-07-30");

        demo.indicators.close();
        var text = text(get("/?asOf=2021-07-30"));

        assertShows(text, "đây là số liệu đọc được gần nhất");
        assertShows(text, "Kim ngạch xuất khẩu Chậm tiến độ 4,52 tỷ USD");
    }

    @Test
    void a_part_without_any_figures_says_so_and_the_others_stay() {
        demo.indicators.close();
        var answer = get("/?asOf=2021-07-29");

        assertEquals(200, answer.statusCode());
        assertShows(text(answer), "Chỉ tiêu Phần này tạm thời chưa có số liệu");
        assertShows(text(answer), "KCN Hòa Phú");
    }

    @Test
    void an_answer_of_another_shape_is_no_answer() {
        demo.enterprises.saying("/api/v1/zones", "{\"rows\":[]}");
        var answer = get("/?asOf=2021-07-28");

        assertEquals(200, answer.statusCode());
        assertShows(text(answer), "Khu công nghiệp và đất đai Phần này tạm thời chưa có số liệu");
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    /** What a reader sees, without the mark-up. */
    static String text(HttpResponse<String> answer) {
        return Pattern.compile("<[^>]*>").matcher(answer.body()).replaceAll(" ").replaceAll("[\\s\\u00a0]+", " ");
    }

    static void assertShows(String text, String part) {
        assertTrue(text.contains(part), () -> part + " is not in: " + text);
    }
}
