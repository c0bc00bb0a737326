package vn.kcn.thidua.indicators.live;

import vn.kcn.thidua.indicators.progress.ProgressView;

/** @param id the same for the same progress, and for no other */
record Snapshot(String id, ProgressView progress) {}
