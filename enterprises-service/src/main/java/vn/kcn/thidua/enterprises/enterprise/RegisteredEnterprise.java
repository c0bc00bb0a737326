package vn.kcn.thidua.enterprises.enterprise;

import java.util.UUID;

/** An enterprise of the register, as far as other features need to know. */
public record RegisteredEnterprise(UUID id, TaxCode taxCode) {}
