package vn.kcn.thidua.indicators.report;

import java.time.Instant;

/** Who did something, and when. */
record Signature(String by, Instant at) {}
