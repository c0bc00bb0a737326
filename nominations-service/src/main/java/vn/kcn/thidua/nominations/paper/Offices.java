package vn.kcn.thidua.nominations.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import vn.kcn.thidua.nominations.body.IssuingBody;

/** The bodies' letterheads and forms. */
@ApplicationScoped
public class Offices {

    private static final String OFFICE = "select parent, issuer, council, place, organ from office where body = :body";
    private static final String BASES = "select basis from office_basis where body = :body order by position";
    private static final String FORM = """
            select title, subject, sign, recipients from office_paper where body = :body and paper = :paper
            """;

    @Inject
    Session session;

    public Office of(IssuingBody body) {
        Object[] row = session.createNativeQuery(OFFICE, Object[].class)
                .setParameter("body", body.code())
                .getSingleResult();
        List<String> bases = session.createNativeQuery(BASES, String.class)
                .setParameter("body", body.code())
                .getResultList();
        return new Office(body.nameVi(), text(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4), bases);
    }

    public PaperForm form(IssuingBody body, PaperKind kind) {
        Object[] row = session.createNativeQuery(FORM, Object[].class)
                .setParameter("body", body.code())
                .setParameter("paper", kind.name())
                .getSingleResult();
        return new PaperForm(
                text(row, 0), text(row, 1), text(row, 2), text(row, 3).lines().toList());
    }

    private static String text(Object[] row, int column) {
        return Objects.requireNonNull((String) row[column]);
    }
}
