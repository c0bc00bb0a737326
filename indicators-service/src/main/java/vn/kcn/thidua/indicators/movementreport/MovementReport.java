package vn.kcn.thidua.indicators.movementreport;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.indicators.keytask.KeyTaskView;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.progress.ProgressView;
import vn.kcn.thidua.indicators.standing.StandingView;

/** @param asOf last day that its figures cover */
@Schema(name = "MovementReport")
record MovementReport(
        String movement,
        String movementNameVi,
        Period period,
        LocalDate asOf,
        ReportingState reporting,
        ProgressView progress,
        List<StandingView> standings,
        List<KeyTaskView> keyTasks) {}
