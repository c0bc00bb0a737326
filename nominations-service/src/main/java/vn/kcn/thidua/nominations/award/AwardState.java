package vn.kcn.thidua.nominations.award;

/** Whether an award holds. */
enum AwardState {
    GRANTED,
    REVOKED
}
