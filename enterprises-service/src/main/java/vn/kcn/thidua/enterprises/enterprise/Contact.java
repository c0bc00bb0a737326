package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;

/** Whom the board calls. Personal data: shown to officers, auditors and the enterprise itself, never in an event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Contact(
        @Nullable Line person,

        @Nullable @Pattern(regexp = "\\+?[0-9][0-9 ().-]{6,19}")
        String phone,

        @Nullable @Email @Size(max = 254) String email) {

    /** Nobody to call: as good as no contact. */
    boolean namesNobody() {
        return person == null && phone == null && email == null;
    }
}
