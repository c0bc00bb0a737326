package vn.kcn.thidua.nominations.paper;

import java.util.List;

/**
 * Mẫu văn bản: what one kind of paper is called and whom it goes to.
 *
 * @param subject trích yếu; {@code {movement}} stands for the movement's name
 * @param sign the number until it has one, {@code /QĐ-BQL}
 */
public record PaperForm(String title, String subject, String sign, List<String> recipients) {

    public PaperForm {
        recipients = List.copyOf(recipients);
    }
}
