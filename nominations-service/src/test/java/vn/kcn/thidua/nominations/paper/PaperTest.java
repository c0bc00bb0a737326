package vn.kcn.thidua.nominations.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.kit.document.AdministrativeDocument;
import vn.kcn.thidua.nominations.regime.Regime;

class PaperTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    private static final PaperForm FORM =
            new PaperForm("QUYẾT ĐỊNH", "Về việc khen thưởng {movement}", "/QĐ-BQL", List.of("Lưu: VT, VP."));

    private static final Office OFFICE = new Office(
            "Ban Quản lý Ví Dụ",
            "ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ",
            "BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP",
            "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG",
            "Ví Dụ",
            "TRƯỞNG BAN",
            List.of("Quyết định số 1/QĐ-TTg"));

    @Test
    void a_paper_stands_on_the_letterhead_of_its_body_and_minutes_on_that_of_the_council() {
        AdministrativeDocument decision =
                OFFICE.paper(FORM, "15/QĐ-BQL", DAY, "Phong trào Ví Dụ", Signatory.of("Trưởng Ban"));
        assertEquals("BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP", decision.letterhead().issuer());
        assertEquals("Về việc khen thưởng Phong trào Ví Dụ", decision.subject());

        AdministrativeDocument minutes = OFFICE.minutes(FORM, DAY, "", new Signatory("Chủ tịch", null));
        assertEquals("BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP", minutes.letterhead().parent());
        assertEquals("HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG", minutes.letterhead().issuer());
    }

    @Test
    void a_paper_without_a_number_bears_its_sign() {
        AdministrativeDocument draft = OFFICE.paper(FORM, null, DAY, "", Signatory.of("Trưởng Ban"));

        assertEquals("/QĐ-BQL", draft.letterhead().number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            written                        | capacity      | name
            Trưởng Ban                     | TRƯỞNG BAN    | -
            Nguyễn Văn Mẫu, Phó Trưởng Ban | PHÓ TRƯỞNG BAN | Nguyễn Văn Mẫu
            """, useHeadersInDisplayName = true)
    void who_signs_stands_below_the_office_in_capitals(String written, String capacity, String name) {
        var signature = Signatory.of(written).signature();

        assertEquals(List.of(capacity), signature.capacity());
        assertEquals(name, signature.name());
    }

    @Test
    void each_basis_is_a_line_and_the_last_one_ends_the_sentence() {
        assertEquals(
                List.of("Căn cứ Luật Ví Dụ;", "Theo đề nghị của Văn phòng Ban;", "Căn cứ Nghị định 1."),
                LegalBases.lines(
                        List.of("Luật Ví Dụ", "Theo đề nghị của Văn phòng Ban;", " Căn cứ Nghị định 1. "), "."));
    }

    @Test
    void bases_are_the_law_of_the_regime_and_those_of_the_body() {
        Regime regime = new Regime("X", "Luật", null, "Thông tư", null, null, true);

        assertEquals(List.of("Luật", "Thông tư", "Quyết định số 1/QĐ-TTg"), LegalBases.of(OFFICE, regime));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            part | whole | shown
            19   | 21    | 90,48%
            2    | 3     | 66,67%
            9    | 9     | 100%
            1    | 8     | 12,5%
            0    | 9     | 0%
            0    | 0     | -
            """, useHeadersInDisplayName = true)
    void shares_are_written_with_a_comma_and_two_places_at_most(int part, int whole, String shown) {
        assertEquals(shown, Wording.share(part, whole));
    }

    @Test
    void amounts_have_points_and_small_numbers_a_nought() {
        assertEquals("14.900.000", Wording.amount(new BigDecimal("14900000")));
        assertEquals("09", Wording.count(9));
        assertEquals("10", Wording.count(10));
    }
}
