package vn.kcn.thidua.nominations.conflict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is on record of a member of the council. */
@Schema(name = "CouncilPerson")
record PersonCard(
        @NotBlank @Size(max = 300) @Schema(examples = "Ủy viên Ví Dụ Hai")
        String name,

        @Size(max = 300) @Schema(examples = "Phó Trưởng Ban") @Nullable
        String title,

        @Size(max = 50)
        @Schema(description = "Work places, ownership, relatives: conflicts of interest follow from them")
        List<@Valid @NotNull Tie> ties) {

    PersonCard {
        ties = ties == null ? List.of() : new ArrayList<>(ties);
    }

    static PersonCard of(CouncilPerson person) {
        return new PersonCard(person.name, person.title, person.ties);
    }
}
