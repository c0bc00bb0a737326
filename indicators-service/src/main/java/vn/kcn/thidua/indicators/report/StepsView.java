package vn.kcn.thidua.indicators.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Oldest first. */
@Schema(name = "ReportSteps")
record StepsView(List<Step> items) {}
