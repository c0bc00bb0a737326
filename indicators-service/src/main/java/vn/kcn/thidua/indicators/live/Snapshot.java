package vn.kcn.thidua.indicators.live;

/**
 * A movement's progress as it is sent, written once for all who follow it.
 *
 * @param id the same for the same progress, and for no other
 */
record Snapshot(String id, String json) {}
