package vn.kcn.thidua.enterprises.enterprise;

import jakarta.validation.Validator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.kit.problem.Refusal;

/** Whom to call, as far as a row says: of the rest what is known stays. */
record RowContact(
        @Nullable Line person,
        @Nullable String phone,
        @Nullable String email) {

    static RowContact of(Cells cells, Validator validator) {
        return new RowContact(person(cells), phone(cells, validator), email(cells, validator));
    }

    static Stream<Runnable> readings(Cells cells, Validator validator) {
        return Stream.of(() -> person(cells), () -> phone(cells, validator), () -> email(cells, validator));
    }

    @Nullable
    Contact over(@Nullable Contact known) {
        if (person == null && phone == null && email == null) {
            return known;
        }
        return new Contact(
                person == null && known != null ? known.person() : person,
                phone == null && known != null ? known.phone() : phone,
                email == null && known != null ? known.email() : email);
    }

    private static @Nullable Line person(Cells cells) {
        return cells.optional("contactPerson", Line::of);
    }

    private static @Nullable String phone(Cells cells, Validator validator) {
        return cells.optional("contactPhone", text -> valid(text, "phone", validator));
    }

    private static @Nullable String email(Cells cells, Validator validator) {
        return cells.optional("contactEmail", text -> valid(text, "email", validator));
    }

    /** The value stays out of the refusal: rejected rows are kept for a while, and this one names a person. */
    private static String valid(String text, String part, Validator validator) {
        if (!validator.validateValue(Contact.class, part, text).isEmpty()) {
            throw Refusal.rule("cell-contact-form", Map.of("part", part));
        }
        return text;
    }
}
