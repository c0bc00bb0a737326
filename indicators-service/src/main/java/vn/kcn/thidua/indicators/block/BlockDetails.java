package vn.kcn.thidua.indicators.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A block as a whole, as it is recorded.
 *
 * @param parent code of the block that it is a part of
 * @param leader code of the member that leads it
 */
@Schema(name = "BlockDetails", examples = """
        {"year": 2021, "nameVi": "Khối doanh nghiệp điện tử", "leader": "2400999012",
         "members": [{"kind": "ENTERPRISE", "code": "2400999012", "name": "Công ty TNHH Ví Dụ Một"},
                     {"kind": "ENTERPRISE", "code": "2400999037", "name": "Công ty TNHH Ví Dụ Hai"}]}""")
record BlockDetails(
        @Min(1945) @Max(2999) int year,
        @NotBlank @Size(max = 200) String nameVi,
        @Nullable @Size(max = 40) String parent,
        @Nullable @Size(max = 40) String leader,
        @Nullable @Size(max = 40) String deputy,
        @NotEmpty @Size(max = 2000) List<@Valid Member> members) {

    void requireSense() {
        Set<String> codes = new HashSet<>();
        for (int place = 0; place < members.size(); place++) {
            Member member = members.get(place);
            if (member.kind() == Member.Kind.ENTERPRISE) {
                requireTaxCode(member.code(), "/members/" + place + "/code");
            }
            if (!codes.add(member.code())) {
                throw Refusal.rule("member-twice", Map.of("member", member.code()))
                        .at("/members/" + place + "/code");
            }
        }
        requireMember(leader, codes, "/leader");
        requireMember(deputy, codes, "/deputy");
        if (leader != null && leader.equals(deputy)) {
            throw Refusal.rule("leader-is-deputy", Map.of("member", leader)).at("/deputy");
        }
    }

    private static void requireTaxCode(String code, String pointer) {
        try {
            if (!new TaxCode(code).digits().equals(code)) {
                throw Refusal.malformed("invalid-tax-code", Map.of("taxCode", code));
            }
        } catch (Refusal refusal) {
            throw refusal.at(pointer);
        }
    }

    private static void requireMember(@Nullable String code, Set<String> codes, String pointer) {
        if (code != null && !codes.contains(code)) {
            throw Refusal.rule("not-a-member", Map.of("member", code)).at(pointer);
        }
    }
}
