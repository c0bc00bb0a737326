package vn.kcn.thidua.indicators.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of each figure every revision, oldest first. */
@Schema(name = "ReportRevisions")
record RevisionsView(List<Revision> items) {}
