package vn.kcn.thidua.enterprises.difficulty;

import java.time.Instant;
import java.time.LocalDate;

/** Who does something, and when. */
record Act(String by, Instant at, LocalDate day) {}
