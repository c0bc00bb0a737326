package vn.kcn.thidua.enterprises.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;

/** The awards that enterprises hold, as this service was told last. */
@ApplicationScoped
public class EnterpriseAwards {

    /** More than any one enterprise and its people were ever given; the register of awards has pages. */
    private static final int MOST = 200;

    @Inject
    Session session;

    /** The newest first. */
    public List<GrantedAward> inForce(String taxCode) {
        return session.createNativeQuery("""
                        select code, movement, award, award_name_vi, award_name_en, recipient_kind, recipient_name,
                               decision_number, decided_on
                        from enterprise_award
                        where tax_code = :taxCode and state = 'GRANTED'
                        order by decided_on desc, code
                        """, GrantedAward.class)
                .setParameter("taxCode", taxCode)
                .setMaxResults(MOST)
                .getResultList();
    }
}
