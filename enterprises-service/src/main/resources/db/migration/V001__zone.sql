-- Industrial zones, and their land by phase and day.
create table zone (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    code       text        not null unique check (code ~ '^[A-Z][A-Z0-9-]{1,11}$'),
    name_vi    text        not null check (length(name_vi) between 1 and 300),
    name_en    text        not null check (length(name_en) between 1 and 300),
    state      text        not null check (state in ('APPLYING', 'APPROVED', 'OPERATING', 'EXPANDING'))
);

create table zone_area (
    zone_id    uuid           not null references zone (id),
    phase      text           not null,
    kind       text           not null check (kind in ('PLANNED', 'CLEARED', 'SERVICED', 'LEASED')),
    -- a stock: the phase's hectares of that kind from this day on
    area_ha    numeric(10, 4) not null check (area_ha >= 0),
    valid_from date           not null,
    primary key (zone_id, phase, kind, valid_from)
);
