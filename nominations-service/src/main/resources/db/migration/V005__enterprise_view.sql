-- Replica of the registry, written by its projection alone. The newest version wins; the registry keeps codes unique.
create table enterprise_view (
    id       uuid   primary key,
    version  bigint not null,
    tax_code text   not null,
    name_vi  text   not null,
    zone     text   not null
);
create index enterprise_view_tax_code on enterprise_view (tax_code);
