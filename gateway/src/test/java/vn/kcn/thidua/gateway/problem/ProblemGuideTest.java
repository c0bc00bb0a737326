package vn.kcn.thidua.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemGuideTest {

    private final ProblemGuide guide = new ProblemGuide("""
            # Problems

            Some words before.

            ## stale

            **412**. Another has changed it. Read `ETag` again.

            | who | what |
            | --- | --- |
            | caller | reads again |

            ## A heading that is no code

            Still about stale.

            ## `wrong-transition`

            A word with <script>alert(1)</script> in it & "quotes".

            <script>alert(2)</script>

            And [a link](javascript:alert) too.
            """);

    @Test
    void has_a_page_for_each_code() {
        var page = guide.page("stale").orElseThrow();

        assertTrue(page.contains("<h1>stale</h1>"));
        assertTrue(page.contains("<strong>412</strong>"));
        assertTrue(page.contains("<code>ETag</code>"));
        assertTrue(page.contains("<td>reads again</td>"));
        assertTrue(page.contains("Still about stale"));
        assertFalse(page.contains("alert"));
    }

    @Test
    void knows_no_other() {
        assertEquals(Optional.empty(), guide.page("Problems"));
        assertEquals(Optional.empty(), guide.page(""));
    }

    @Test
    void escapes_whatever_stands_in_the_text() {
        var page = guide.page("wrong-transition").orElseThrow();

        assertFalse(page.contains("<script>"), page);
        assertFalse(page.contains("javascript:"), page);
        assertTrue(page.contains("&lt;script&gt;"), page);
    }

    @Test
    void lists_the_codes_in_order() {
        var index = guide.index();

        assertTrue(index.indexOf("/problems/stale") < index.indexOf("/problems/wrong-transition"));
    }
}
