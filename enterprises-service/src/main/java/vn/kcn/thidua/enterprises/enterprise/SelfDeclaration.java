package vn.kcn.thidua.enterprises.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.size.Scale;
import vn.kcn.thidua.kit.problem.Refusal;

@Schema(description = "What an enterprise tells of itself: its contact, its headcount of a day, or both")
record SelfDeclaration(
        @Nullable @Valid Contact contact,

        @Nullable @Min(0) @Max(10_000_000) @Schema(description = "Everybody who works there", examples = "1200")
        Integer employees,

        @Nullable @Schema(description = "Day of that headcount", examples = "2021-06-30")
        LocalDate employeesOn) {

    SelfDeclaration requireSomething() {
        if (contact == null && employees == null) {
            throw Refusal.rule("nothing-declared", Map.of());
        }
        if ((employees == null) != (employeesOn == null)) {
            throw Refusal.rule("scale-undated", Map.of("figure", "employees", "date", "employeesOn"))
                    .at(employees == null ? "/employees" : "/employeesOn");
        }
        return this;
    }

    Description over(Description known) {
        Scale before = known.scale();
        Scale scale = employees == null
                ? before
                : before == null
                        ? new Scale(employees, employeesOn, null, null, null, null)
                        : before.withEmployees(employees, employeesOn);
        return known.with(contact == null ? known.contact() : contact, scale);
    }
}
