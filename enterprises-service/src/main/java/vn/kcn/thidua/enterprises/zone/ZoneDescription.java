package vn.kcn.thidua.enterprises.zone;

import vn.kcn.thidua.enterprises.registry.Line;

/** What an officer may revise of a zone: everything but its code. */
record ZoneDescription(Line nameVi, Line nameEn, ZoneState state, Areas areas) {}
