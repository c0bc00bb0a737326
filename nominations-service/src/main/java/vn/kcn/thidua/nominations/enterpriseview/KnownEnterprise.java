package vn.kcn.thidua.nominations.enterpriseview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What nominations know of an enterprise; written by its projection alone. */
@Entity
@Immutable
@Table(name = "enterprise_view")
public class KnownEnterprise {

    @Id
    UUID id;

    @Column(name = "tax_code")
    String taxCode;

    @Column(name = "name_vi")
    String nameVi;

    String zone;

    @Nullable
    String parent;

    /** Merged into another one, or erased. */
    boolean gone;

    @Column(name = "merged_into")
    @Nullable
    String mergedInto;

    protected KnownEnterprise() {}

    public String taxCode() {
        return taxCode;
    }

    public String nameVi() {
        return nameVi;
    }
}
