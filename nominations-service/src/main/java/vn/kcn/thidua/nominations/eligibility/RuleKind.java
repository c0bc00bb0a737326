package vn.kcn.thidua.nominations.eligibility;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.eligibility.Verdict.Finding;
import vn.kcn.thidua.nominations.nomination.Claims;

/** How rules compare; what they compare with is data. */
@Schema(name = "EligibilityRuleKind")
enum RuleKind {
    CONSECUTIVE_YEARS(
            "Đạt {prerequisite} {years} năm liên tục, tính đến năm xét hoặc năm liền trước",
            "Holds {prerequisite} for {years} consecutive years, up to the year in question or the one before") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            Chain chain = facts.chain(Objects.requireNonNull(rule.prerequisite()));
            return rule.judged(
                    Outcome.of(chain.isLongEnough(rule.years(), facts.year(), facts.latest())),
                    Map.of(
                            "year", facts.year(),
                            "held", chain.years(),
                            "streak", chain.longest(facts.year(), facts.latest()),
                            "needed", rule.years()));
        }
    },
    SAME_YEAR("Đạt {prerequisite} trong cùng năm", "Holds {prerequisite} in the same year") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            Chain chain = facts.chain(Objects.requireNonNull(rule.prerequisite()));
            return rule.judged(
                    chain.years().contains(facts.year()) ? Outcome.PASS : Outcome.NEEDS_EVIDENCE,
                    Map.of("year", facts.year(), "held", chain.years()));
        }
    },
    RATIO_CAP(
            "Số đề nghị không quá {numerator}/{denominator} số {prerequisite}",
            "No more nominations than {numerator}/{denominator} of {prerequisite}") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            boolean isWithin = (long) facts.proposed() * rule.denominator() <= (long) rule.numerator() * facts.basis();
            return rule.judged(
                    facts.basis() == 0 ? Outcome.NEEDS_EVIDENCE : Outcome.of(isWithin),
                    Map.of("proposed", facts.proposed(), "of", facts.basis()));
        }
    },
    MEMBERS_COMPLETED(
            "Tỷ lệ thành viên hoàn thành nhiệm vụ đạt {numerator}/{denominator}",
            "The share of members who completed their tasks is {numerator}/{denominator}") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return share(rule, facts.claims().completed(), facts.claims().members());
        }
    },
    MEMBERS_ADVANCED(
            "Tỷ lệ thành viên đạt Lao động tiên tiến so với {numerator}/{denominator}",
            "The share of members who are advanced workers against {numerator}/{denominator}") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return share(rule, facts.claims().advanced(), facts.claims().members());
        }
    },
    HAS_FIGHTER(
            "Có ít nhất {years} cá nhân đạt Chiến sĩ thi đua cơ sở",
            "At least {years} of its members is a grassroots emulation fighter") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return number(rule, "fighters", facts.claims().fighters(), rule.years(), Integer.MAX_VALUE);
        }
    },
    NONE_DISCIPLINED(
            "Không có thành viên bị kỷ luật từ cảnh cáo trở lên", "Nobody was disciplined by a warning or worse") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return number(rule, "disciplined", facts.claims().disciplined(), 0, 0);
        }
    },
    INITIATIVE("Có sáng kiến hoặc đề tài được công nhận", "Has a recognised initiative or accepted topic") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return either(rule, facts.claims().initiative(), null);
        }
    },
    EXCELLENT_OR_INITIATIVE(
            "Hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến, đề tài được công nhận",
            "Completed the tasks excellently, or has a recognised initiative or topic") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return either(rule, facts.claims().initiative(), facts.claims().excellent());
        }
    },
    FIRST_IN_BLOCK("Dẫn đầu khối, cụm thi đua", "Leads its block of emulation") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return number(rule, "blockRank", facts.claims().blockRank(), 1, 1);
        }
    },
    NOTHING_OPEN(
            "Không đang bị xem xét kỷ luật, điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm hoặc xác minh khiếu nại, tố cáo",
            "No discipline, investigation, inspection with signs of a violation, or complaint is open") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return rule.judged(Outcome.of(facts.holds().isEmpty()), Map.of("open", facts.holds()));
        }
    },
    NO_ENVIRONMENTAL_FINDING(
            "Không có kết luận vi phạm môi trường nghiêm trọng chưa khắc phục",
            "No serious environmental finding is open") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return rule.judged(Outcome.of(facts.findings().isEmpty()), Map.of("open", facts.findings()));
        }
    },
    AGENCIES_HEARD(
            "Các cơ quan thuế, môi trường, bảo hiểm xã hội và cơ quan khác đã có ý kiến, không cơ quan nào phản đối",
            "The tax, environment, social insurance and other agencies were heard, and none objects") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            Map<String, String> said = facts.agencies();
            Map<String, Object> inputs = Map.of("said", said, "toHear", facts.toHear());
            if (said.containsValue("OBJECT")) {
                return rule.judged(Outcome.FAIL, inputs);
            }
            boolean isEachHeard = said.keySet().containsAll(facts.toHear()) && !said.containsValue("");
            return rule.judged(isEachHeard ? Outcome.PASS : Outcome.NEEDS_EVIDENCE, inputs);
        }
    },
    ONE_AWARD_FOR_ONE_ACHIEVEMENT("Một thành tích chỉ được khen thưởng một lần", "One achievement is rewarded once") {
        @Override
        Finding judge(Requirement rule, Facts facts) {
            return rule.judged(Outcome.of(facts.others().isEmpty()), Map.of("others", facts.others()));
        }
    };

    private final String vi;
    private final String en;

    RuleKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    abstract Finding judge(Requirement rule, Facts facts);

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }

    private static Finding share(Requirement rule, @Nullable Integer part, @Nullable Integer whole) {
        Map<String, Object> inputs = inputs("part", part, "of", whole);
        return part == null || whole == null
                ? rule.judged(Outcome.NEEDS_EVIDENCE, inputs)
                : rule.judged(Outcome.of(rule.isShareOf(part, whole)), inputs);
    }

    private static Finding number(Requirement rule, String name, @Nullable Integer claimed, int least, int most) {
        return claimed == null
                ? rule.judged(Outcome.NEEDS_EVIDENCE, Map.of())
                : rule.judged(Outcome.of(claimed >= least && claimed <= most), Map.of(name, claimed));
    }

    /** Any yes is enough; only when all have been denied is it a no. */
    private static Finding either(Requirement rule, @Nullable Boolean initiative, @Nullable Boolean excellent) {
        Map<String, Object> inputs = inputs("initiative", initiative, "excellent", excellent);
        boolean isClaimed = Boolean.TRUE.equals(initiative) || Boolean.TRUE.equals(excellent);
        boolean isDenied =
                Boolean.FALSE.equals(initiative) && (rule.kind() == INITIATIVE || Boolean.FALSE.equals(excellent));
        Outcome open = isDenied ? Outcome.FAIL : Outcome.NEEDS_EVIDENCE;
        return rule.judged(isClaimed ? Outcome.PASS : open, inputs);
    }

    private static Map<String, Object> inputs(
            String first, @Nullable Object one, String second, @Nullable Object other) {
        Map<String, Object> inputs = new TreeMap<>();
        if (one != null) {
            inputs.put(first, one);
        }
        if (other != null) {
            inputs.put(second, other);
        }
        return inputs;
    }

    static Claims orNone(@Nullable Claims claims) {
        return claims == null ? Claims.NONE : claims;
    }
}
