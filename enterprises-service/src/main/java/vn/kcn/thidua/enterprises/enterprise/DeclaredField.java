package vn.kcn.thidua.enterprises.enterprise;

/** What an enterprise may tell of itself. */
enum DeclaredField {
    CONTACT,
    HEADCOUNT
}
