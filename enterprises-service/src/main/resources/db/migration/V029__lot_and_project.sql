-- Lots of a zone, and who leases them.
create table zone_lot (
    id           uuid           primary key,
    version      bigint         not null,
    changed_at   timestamptz    not null,
    zone         text           not null references zone (code),
    code         text           not null check (length(code) between 1 and 40),
    phase        text,
    area_ha      numeric(10, 4) not null check (area_ha > 0),
    -- tax code; null while the lot is free
    lessee       text           references enterprise (tax_code),
    leased_from  date,
    leased_until date           check (leased_until > leased_from),
    unique (zone, code),
    check ((lessee is null) = (leased_from is null)),
    check (leased_until is null or lessee is not null)
);
create index zone_lot_lessee on zone_lot (lessee) where lessee is not null;

-- Projects by their certificate (giấy chứng nhận đăng ký đầu tư) and its adjustments.
create table project (
    id               uuid          primary key,
    version          bigint        not null,
    changed_at       timestamptz   not null,
    code             text          not null unique check (code ~ '^[0-9]{10}$'),
    enterprise_id    uuid          not null references enterprise (id),
    tax_code         text          not null,
    issued_on        date          not null,
    objective        text          not null,
    capital          numeric(20, 2) not null check (capital >= 0),
    capital_currency text          not null check (capital_currency ~ '^[A-Z]{3}$'),
    land_area_ha     numeric(10, 4) check (land_area_ha > 0),
    lot              text,
    ends_on          date          check (ends_on > issued_on)
);
create index project_enterprise on project (enterprise_id, code);

create table project_adjustment (
    project_id       uuid          not null references project (id),
    number           int           not null check (number > 0),
    adjusted_on      date          not null,
    capital          numeric(20, 2) not null check (capital >= 0),
    capital_currency text          not null check (capital_currency ~ '^[A-Z]{3}$'),
    content          text          not null,
    primary key (project_id, number)
);
