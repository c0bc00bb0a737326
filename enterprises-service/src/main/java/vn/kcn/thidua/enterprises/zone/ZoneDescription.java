package vn.kcn.thidua.enterprises.zone;

import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.codelist.CodeListName;
import vn.kcn.thidua.enterprises.codelist.CodeLists;
import vn.kcn.thidua.enterprises.registry.Line;

/** What an officer may revise of a zone: everything but its code and its states, which have a history of their own. */
record ZoneDescription(
        Line nameVi,
        Line nameEn,
        Areas areas,
        Wastewater wastewater,
        @Nullable String managingBody,
        @Nullable String administrativeUnit) {

    void requireListed(CodeLists lists) {
        lists.require(CodeListName.MANAGING_BODIES, managingBody, "/managingBody");
        lists.require(CodeListName.ADMINISTRATIVE_UNITS, administrativeUnit, "/administrativeUnit");
    }
}
