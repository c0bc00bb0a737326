package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** Whom awards honour, by their codes: for features that speak of awards. */
@ApplicationScoped
public class HonouredRecipients {

    @Inject
    Awards awards;

    /** One award, as others may speak of it. */
    public record Honour(
            String code,
            String awardNameVi,
            String awardNameEn,
            RecipientKind recipientKind,
            String recipientName,
            int year,
            boolean holds) {}

    /** Those of them that there are. */
    public Map<String, Honour> byCode(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : awards.stream("code in ?1", codes)
                        .map(HonouredRecipients::honour)
                        .collect(Collectors.toMap(Honour::code, Function.identity()));
    }

    private static Honour honour(Award award) {
        return new Honour(
                award.code,
                award.awardNameVi,
                award.awardNameEn,
                award.recipientKind,
                award.recipientName,
                award.year,
                award.state == AwardState.GRANTED);
    }
}
