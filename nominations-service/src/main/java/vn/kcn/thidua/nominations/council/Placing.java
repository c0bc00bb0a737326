package vn.kcn.thidua.nominations.council;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who gets the places of an award: more votes first, and where votes tie at the cut, the lot. The lot is a hash of a
 * seed and the case; the seed's own hash is shown before anybody votes and the seed after, so that nobody can choose it
 * and everybody can repeat it.
 */
record Placing(int places, String seed) {

    private record Candidate(UUID nomination, int votes, String lot) {}

    Map<UUID, PlacedBy> of(Map<UUID, Integer> votes) {
        List<Candidate> ranked = votes.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue(), lot(entry.getKey())))
                .sorted(Comparator.comparing(Candidate::votes).reversed().thenComparing(Candidate::lot))
                .toList();
        int tied = tiedAtTheCut(ranked);
        Map<UUID, PlacedBy> placed = new HashMap<>();
        for (int i = 0; i < ranked.size(); i++) {
            Candidate candidate = ranked.get(i);
            boolean isByLot = candidate.votes() == tied;
            PlacedBy within = isByLot ? PlacedBy.LOT : PlacedBy.VOTES;
            PlacedBy cut = isByLot ? PlacedBy.CUT_BY_LOT : PlacedBy.CUT_BY_VOTES;
            placed.put(candidate.nomination(), i < places ? within : cut);
        }
        return placed;
    }

    /** The votes of a tie that the cut goes through; where there is none, a number that nobody has. */
    private int tiedAtTheCut(List<Candidate> ranked) {
        if (ranked.size() <= places) {
            return -1;
        }
        int last = ranked.get(places - 1).votes();
        return last == ranked.get(places).votes() ? last : -1;
    }

    private String lot(UUID nomination) {
        return sha256(seed + "\n" + nomination);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
