-- Kept from enterprises.enterprise alone; a rebuild fills copies of these tables.
create table enterprise_replica (
    id       uuid   primary key,
    version  bigint not null,
    tax_code text   not null,
    name_vi  text   not null,
    zone     text   not null
);
create index enterprise_replica_tax_code on enterprise_replica (tax_code);

-- From the first day to the last, both included; the last is open while the state lasts.
create table enterprise_state (
    enterprise_id uuid not null,
    state         text not null,
    begins        date not null,
    ends          date,
    primary key (enterprise_id, begins)
);
create index enterprise_state_by_day on enterprise_state (begins, coalesce(ends, 'infinity')) include (state);
