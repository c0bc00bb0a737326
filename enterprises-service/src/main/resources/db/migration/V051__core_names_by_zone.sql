-- The cores of a zone's names, side by side in an index: who looks for lookalikes reads them and no enterprise.
alter table enterprise add column core text generated always as (core_name(name_vi)) stored;
create index enterprise_core on enterprise (zone, core);
