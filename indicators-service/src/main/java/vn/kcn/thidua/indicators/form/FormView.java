package vn.kcn.thidua.indicators.form;

import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is published of a form: the answer of the API, and, being all there is, the event's body as well. */
@Schema(name = "ReportingForm")
record FormView(
        UUID id,
        long version,
        FormCode code,
        String nameVi,
        String nameEn,
        Calendar calendar,
        List<FormIndicator> indicators,
        List<ValidationRule> rules,
        Assignment assignment,
        SortedSet<String> assignees,
        int levels) {

    @Schema(name = "ReportingFormPage", description = "A page of forms; `next` is absent on the last one")
    record Page(
            List<FormView> items,
            @Nullable String next,
            @Nullable String prev) {}

    static FormView of(Form form) {
        return new FormView(
                form.id(),
                form.version(),
                form.code(),
                form.nameVi(),
                form.nameEn(),
                form.calendar(),
                form.indicators(),
                form.rules(),
                form.assignment(),
                form.assignees(),
                form.levels());
    }
}
