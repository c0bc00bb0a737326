package vn.kcn.thidua.enterprises.registry;

import java.util.UUID;

/**
 * Keeps something of enterprises that may name persons, and forgets it when one is erased: in the transaction of the
 * erasure itself, before the enterprise's own row is changed.
 */
public interface Forgets {

    /** What stands where something was said that nobody may know any more. */
    String FORGOTTEN = "Đã xóa khỏi sổ";

    void forget(UUID enterprise, String taxCode);
}
