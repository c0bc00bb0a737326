package vn.kcn.thidua.kit.bulk;

/** Adds up what became of rows. */
final class Counting {

    private long created;
    private long updated;
    private long unchanged;
    private long kept;
    private long rejected;

    void count(Verdict verdict) {
        switch (verdict) {
            case Verdict.Accepted accepted -> {
                switch (accepted.outcome().kind()) {
                    case created -> created++;
                    case updated -> updated++;
                    case unchanged -> unchanged++;
                    case kept -> kept++;
                    case rejected -> throw new IllegalArgumentException("a row is rejected by a Refusal");
                }
            }
            case Verdict.Rejected refused -> rejected++;
        }
    }

    BulkReport.Counts counts() {
        return new BulkReport.Counts(created, updated, unchanged, kept, rejected);
    }
}
