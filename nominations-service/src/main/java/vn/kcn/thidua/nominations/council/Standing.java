package vn.kcn.thidua.nominations.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.nominations.appraisal.Appraisal;

/**
 * What the count of a session goes by beside the votes.
 *
 * @param appraisals of the cases whose award has a quota
 * @param preferred the chair's casting vote
 */
record Standing(Map<UUID, Appraisal> appraisals, List<UUID> preferred) {

    static final Standing NONE = new Standing(Map.of(), List.of());

    Appraisal appraisal(UUID nomination) {
        return appraisals.getOrDefault(nomination, Appraisal.NONE);
    }

    /** Where the places of an award are limited, how each case that passed got or lost one. */
    Map<UUID, PlacedBy> places(CouncilSession session, Map<UUID, Tally> tallies) {
        Map<UUID, PlacedBy> places = new HashMap<>();
        session.quotas.forEach((award, number) -> {
            List<Candidate> candidates = new ArrayList<>();
            for (CouncilCase open : session.cases) {
                Tally tally = tallies.get(open.nomination());
                if (open.award().equals(award) && tally != null && tally.isPassed()) {
                    candidates.add(new Candidate(open.nomination(), tally.agree(), appraisal(open.nomination())));
                }
            }
            places.putAll(new Placing(
                            number, session.ties.cut, session.ties.chain, preferred, String.valueOf(session.lotSeed))
                    .of(candidates));
        });
        return places;
    }
}
