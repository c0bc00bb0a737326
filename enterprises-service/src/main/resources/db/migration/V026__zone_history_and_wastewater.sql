-- What a zone has been since when, by which document; its wastewater plant; who manages it and where it is.
alter table zone
    add column managing_body       text,
    add column administrative_unit text;

alter table zone_area
    drop constraint zone_area_kind_check,
    add constraint zone_area_kind_check check (kind in ('PLANNED', 'CLEARED', 'SERVICED', 'LEASABLE', 'LEASED'));

-- [valid_from, valid_until), open at the end; zone.state is the last one
create table zone_period (
    zone_id            uuid not null references zone (id),
    valid_from         date not null,
    valid_until        date check (valid_until > valid_from),
    state              text not null check (state in ('APPLYING', 'APPROVED', 'OPERATING', 'EXPANDING')),
    document_number    text,
    document_issued_on date,
    document_issuer    text,
    reason             text,
    primary key (zone_id, valid_from),
    check ((document_number is null) = (document_issued_on is null)),
    check ((document_number is null) = (document_issuer is null))
);
insert into zone_period (zone_id, valid_from, state)
select z.id, coalesce(min(a.valid_from), z.changed_at::date), z.state
from zone z left join zone_area a on a.zone_id = z.id
group by z.id;

create table zone_wastewater (
    zone_id          uuid not null references zone (id),
    valid_from       date not null,
    state            text not null check (state in ('UNDER_CONSTRUCTION', 'OPERATING', 'UPGRADING', 'STOPPED')),
    capacity_m3_day  int  not null check (capacity_m3_day >= 0),
    -- may exceed the capacity: that is what the board must see
    flow_m3_day      int  check (flow_m3_day >= 0),
    primary key (zone_id, valid_from)
);
