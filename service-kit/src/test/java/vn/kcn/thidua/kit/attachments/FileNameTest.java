package vn.kcn.thidua.kit.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.kit.problem.Refusal;

class FileNameTest {

    @Test
    void a_name_keeps_its_letters_and_loses_what_is_no_name() {
        assertEquals(
                "Biên bản kiểm tra.pdf", FileName.of("Biên bản kiểm tra.pdf").text());
        assertEquals("Biên bản.pdf", FileName.of("Bie\u0302n ba\u0309n.pdf").text());
        assertEquals("passwd.txt", FileName.of("../../etc/passwd.txt").text());
        assertEquals("a.pdf", FileName.of("C:\\Users\\x\\a.pdf").text());
        assertEquals("a_b_c.pdf", FileName.of("a\"b;c.pdf\r\n").text());
        assertEquals("tinhfdp.txt", FileName.of("tinh\u202efdp.txt").text());
        assertEquals("b.pdf", FileName.of(" ..b.pdf. ").text());
    }

    @Test
    void a_long_name_is_cut_before_its_ending() {
        String name = FileName.of("á".repeat(300) + ".pdf").text();

        assertEquals(150, name.length());
        assertTrue(name.endsWith("á.pdf"));
    }

    @Test
    void refuses_a_name_without_an_ending() {
        for (String name : List.of("", ".", "pdf", ".pdf", "a/", "a.b/", "a.longending")) {
            Refusal refusal = assertThrows(Refusal.class, () -> FileName.of(name), name);
            assertEquals("attachment-name", refusal.code());
            assertEquals("/name", refusal.pointer());
        }
    }

    @Property
    void whatever_is_declared_the_name_is_harmless(@ForAll String declared) {
        String name;
        try {
            name = FileName.of(declared + ".pdf").text();
        } catch (Refusal nothingLeft) {
            return;
        }
        assertTrue(name.length() <= 150);
        assertFalse(name.matches("(?s).*[/\\\\\"<>:|?*\\p{Cntrl}].*"), name);
        assertEquals(name, FileName.of(name).text());
    }
}
