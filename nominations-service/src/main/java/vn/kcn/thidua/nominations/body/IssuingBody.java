package vn.kcn.thidua.nominations.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A managing board, for the days on which it was one. */
@Entity
@Immutable
@Table(name = "issuing_body")
public class IssuingBody {

    @Id
    String code;

    @Column(name = "name_vi")
    String nameVi;

    @Column(name = "name_en")
    String nameEn;

    String province;

    @Column(name = "parent_authority")
    String parentAuthority;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @Nullable
    String successor;

    @Column(name = "legal_basis")
    @Nullable
    String legalBasis;

    boolean verified;

    protected IssuingBody() {}

    public String code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public String parentAuthority() {
        return parentAuthority;
    }

    boolean isBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    boolean isAfter(LocalDate day) {
        return validFrom.isAfter(day);
    }
}
