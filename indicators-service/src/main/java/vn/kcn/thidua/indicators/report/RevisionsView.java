package vn.kcn.thidua.indicators.report;

import java.util.List;

/** Of each figure every revision, oldest first. */
record RevisionsView(List<ValueRevisions.Revision> items) {}
