package vn.kcn.thidua.nominations.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who stays away: he gives his opinion in writing, or none. */
@Schema(name = "CouncilAbsence")
record Absence(@NotNull @Size(max = 99) List<@NotBlank @Size(max = 200) String> absent) {}
