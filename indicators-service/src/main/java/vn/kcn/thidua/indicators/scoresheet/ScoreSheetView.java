package vn.kcn.thidua.indicators.scoresheet;

import java.util.UUID;

/** A sheet: the API's answer, and the event's body; what was assessed is not for everybody. */
record ScoreSheetView(UUID id, long version, String movement, String block, Sheet sheet) {

    static ScoreSheetView of(ScoreSheet sheet) {
        return new ScoreSheetView(sheet.id(), sheet.version(), sheet.movement(), sheet.block(), sheet.sheet());
    }
}
