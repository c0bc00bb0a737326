package vn.kcn.thidua.nominations.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kcn.thidua.nominations.regime.Regime;

/** Căn cứ ban hành: each a line of its own, closed by a semicolon and the last by a full stop (Decree 30/2020, Appendix I). */
public final class LegalBases {

    private static final List<String> BEGINNINGS = List.of("căn cứ ", "theo ", "xét ", "thực hiện ", "trên cơ sở ");

    private LegalBases() {}

    /** @param last what closes the last one: a semicolon where the paper goes on with another */
    public static List<String> lines(List<String> bases, String last) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            String basis = bases.get(i).strip().replaceAll("[;.,]+$", "");
            boolean isSaid = BEGINNINGS.stream()
                    .anyMatch(beginning -> basis.regionMatches(true, 0, beginning, 0, beginning.length()));
            lines.add((isSaid ? basis : "Căn cứ " + basis) + (i == bases.size() - 1 ? last : ";"));
        }
        return lines;
    }

    /** Of the body, and of the law that the movement is judged under. */
    public static List<String> of(Office office, Regime regime) {
        return Stream.of(
                        Stream.of(regime.law()),
                        Stream.ofNullable(regime.decree()),
                        Stream.ofNullable(regime.circular()),
                        office.bases().stream())
                .flatMap(each -> each)
                .toList();
    }
}
