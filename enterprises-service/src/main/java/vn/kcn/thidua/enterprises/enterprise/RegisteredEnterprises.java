package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which enterprises there are: what other features need to know of them. */
@ApplicationScoped
public class RegisteredEnterprises {

    @Inject
    Enterprises enterprises;

    /** @param written an id or a tax code, as it stands in a path */
    public RegisteredEnterprise byKey(String written) {
        Enterprise enterprise = enterprises.byKey(written);
        return new RegisteredEnterprise(enterprise.id(), enterprise.taxCode());
    }

    /** Refuses the tax code of nobody; the refusal is about the field at {@code pointer}. */
    public void require(TaxCode taxCode, String pointer) {
        enterprises.present(taxCode, pointer);
    }
}
