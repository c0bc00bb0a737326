package vn.kcn.thidua.nominations.council;

import java.util.Collection;
import java.util.Set;
import vn.kcn.thidua.nominations.regime.VoteRule;

/** Who could vote on a case: numbers alone. Whoever is absent but wrote counts as having come. */
record Roll(int members, int recused, int present, int recusedPresent) {

    static Roll of(Collection<String> roster, Set<String> absent, Set<String> recused) {
        int recusedMembers = 0;
        int present = 0;
        int recusedPresent = 0;
        for (String member : roster) {
            boolean isRecused = recused.contains(member);
            boolean isPresent = !absent.contains(member);
            recusedMembers += isRecused ? 1 : 0;
            present += isPresent ? 1 : 0;
            recusedPresent += isRecused && isPresent ? 1 : 0;
        }
        return new Roll(roster.size(), recusedMembers, present, recusedPresent);
    }

    int base(VoteRule rule, Count count, int written) {
        return rule.base(members, recused, present + written, recusedPresent, count.valid());
    }
}
