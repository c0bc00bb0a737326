package vn.kcn.thidua.nominations.council;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One secret ballot as it lies in the urn: what it says, a secret number, and the hash of both, which its voter holds as
 * a receipt. The hash tells nothing without the number, and the number is told to nobody.
 */
record Ballot(Choice choice, String nonce, String receipt) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Ballot on(UUID session, UUID nomination, Choice choice) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String nonce = HexFormat.of().formatHex(secret);
        return new Ballot(choice, nonce, receipt(session, nomination, choice, nonce));
    }

    boolean isGenuine(UUID session, UUID nomination) {
        return receipt.equals(receipt(session, nomination, choice, nonce));
    }

    /** Over all ballots of a case, in the order of their receipts: changes when any of them does. */
    static String seal(Collection<Ballot> ballots) {
        return Placing.sha256(ballots.stream()
                .map(ballot -> ballot.receipt + " " + ballot.choice)
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    private static String receipt(UUID session, UUID nomination, Choice choice, String nonce) {
        return Placing.sha256(session + "\n" + nomination + "\n" + choice + "\n" + nonce);
    }

    /** It never shows its choice: not in a log line, not by accident. */
    @Override
    public String toString() {
        return "Ballot";
    }
}
