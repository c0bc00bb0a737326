-- Whether a serious environmental finding was open, version by version: a verdict is asked as of any instant.
create table environment_view (
    id       uuid        not null,
    version  bigint      not null,
    tax_code text        not null,
    open     boolean     not null,
    at       timestamptz not null,
    primary key (id, version)
);
create index environment_view_tax_code on environment_view (tax_code, version);

-- the parent of an enterprise (công ty mẹ), for conflicts of interest
alter table enterprise_view add parent text;
create index enterprise_view_parent on enterprise_view (parent);
