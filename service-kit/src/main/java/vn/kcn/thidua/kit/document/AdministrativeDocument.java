package vn.kcn.thidua.kit.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Văn bản hành chính: what every administrative document has around its text (thể thức, Decree 30/2020/NĐ-CP Art. 8).
 *
 * @param title its kind in capitals, {@code BÁO CÁO}
 * @param subject trích yếu: what it is about, one sentence
 * @param recipients nơi nhận, each a line; the last one is the archive, {@code Lưu: VT, VP.}
 */
public record AdministrativeDocument(
        Letterhead letterhead, String title, String subject, Signature signature, List<String> recipients) {

    /**
     * @param parent the body above the issuing one, where it has one; a line break in a long name is kept
     * @param number as far as it is known; a draft has only its sign, {@code /BC-BQL}
     * @param place where it was issued, the province's name
     */
    public record Letterhead(@Nullable String parent, String issuer, String number, String place, LocalDate day) {

        /** A number that is not given yet is left to be written by hand. */
        public String shownNumber() {
            return number.startsWith("/") ? "\u00a0".repeat(10) + number : number;
        }

        public String shownDay() {
            return shown(day);
        }
    }

    /** Days below ten and months below three have a nought before them, so that no digit can be added. */
    public static String shown(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : Integer.toString(month), day.getYear());
    }

    /**
     * @param capacity one line or two: {@code TRƯỞNG BAN}, or {@code KT. TRƯỞNG BAN} and {@code PHÓ TRƯỞNG BAN}
     * @param name none while it waits to be signed
     */
    public record Signature(List<String> capacity, @Nullable String name) {}
}
