package vn.kcn.thidua.nominations.movement;

/** Where a movement stands. */
public enum MovementState {
    DRAFT,
    LAUNCHED,
    CLOSED
}
