package vn.kcn.thidua.enterprises.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;

/** A contact as it is stored; without any value there is none. */
@Embeddable
record ContactColumns(
        @Column(name = "contact_person") @Nullable String person,
        @Column(name = "contact_phone") @Nullable String phone,
        @Column(name = "contact_email") @Nullable String email) {

    static @Nullable ContactColumns of(@Nullable Contact contact) {
        return contact == null
                ? null
                : new ContactColumns(
                        contact.person() == null ? null : contact.person().text(), contact.phone(), contact.email());
    }

    Contact contact() {
        return new Contact(person == null ? null : new Line(person), phone, email);
    }
}
