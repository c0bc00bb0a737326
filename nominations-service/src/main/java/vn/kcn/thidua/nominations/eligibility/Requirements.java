package vn.kcn.thidua.nominations.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** The rules of the awards. */
@ApplicationScoped
class Requirements {

    private static final String OF_AWARD = """
            select rule, prerequisite, coalesce(years, 0), coalesce(numerator, 0), coalesce(denominator, 1), strictly,
                   legal_basis, verified
            from eligibility_rule where regime = :regime and award = :award order by position
            """;

    @Inject
    EntityManager entities;

    /** The award's own, after those that hold for every award. */
    List<Requirement> of(String regime, String award) {
        String confirmed = regime.startsWith("TDKT_2022") ? "Nghị định 98/2023/NĐ-CP, Điều 4" : null;
        List<Requirement> rules = new ArrayList<>();
        rules.add(Requirement.general(RuleKind.NOTHING_OPEN, confirmed));
        rules.add(Requirement.general(RuleKind.NO_ENVIRONMENTAL_FINDING, null));
        rules.add(Requirement.general(RuleKind.ONE_AWARD_FOR_ONE_ACHIEVEMENT, "Luật Thi đua, khen thưởng, nguyên tắc"));
        rules.add(Requirement.general(
                RuleKind.AGENCIES_HEARD, regime.equals("TDKT_2022_ND98") ? "Nghị định 98/2023/NĐ-CP, Điều 31" : null));
        for (Object row : entities.createNativeQuery(OF_AWARD, Object[].class)
                .setParameter("regime", regime)
                .setParameter("award", award)
                .getResultList()) {
            Object[] values = (Object[]) row;
            rules.add(new Requirement(
                    RuleKind.valueOf((String) values[0]),
                    (String) values[1],
                    ((Number) values[2]).intValue(),
                    ((Number) values[3]).intValue(),
                    ((Number) values[4]).intValue(),
                    (boolean) values[5],
                    (String) values[6],
                    (boolean) values[7]));
        }
        return rules;
    }

    /** Awards that ask for this one first. */
    List<String> buildingOn(String regime, String prerequisite) {
        List<String> awards = new ArrayList<>();
        for (Object award : entities.createNativeQuery(
                        "select distinct award from eligibility_rule where regime = :regime and prerequisite = :prerequisite"
                                + " and rule in ('CONSECUTIVE_YEARS', 'SAME_YEAR')",
                        String.class)
                .setParameter("regime", regime)
                .setParameter("prerequisite", prerequisite)
                .getResultList()) {
            awards.add((String) award);
        }
        return awards;
    }
}
