package vn.kcn.thidua.indicators.scoresheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was assessed for a member, by criterion. */
@Schema(name = "Assessments")
record AssessmentsView(String movement, String block, String member, List<Assessment> items) {

    static AssessmentsView of(ScoreSheet sheet, String member) {
        return new AssessmentsView(
                sheet.movement(),
                sheet.block(),
                member,
                sheet.assessments().stream()
                        .filter(each -> each.member().equals(member))
                        .toList());
    }
}
