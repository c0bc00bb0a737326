-- Enterprises of the zones.
create table enterprise (
    id                 uuid        primary key,
    version            bigint      not null,
    changed_at         timestamptz not null,
    tax_code           text        not null unique check (tax_code ~ '^[0-9]{10}([0-9]{3})?$'),
    name_vi            text        not null check (length(name_vi) between 1 and 300),
    name_en            text        check (length(name_en) between 1 and 300),
    zone               text        not null references zone (code),
    legal_form         text        not null check (legal_form in ('TNHH_MTV', 'TNHH_2TV', 'CP', 'HD', 'DNTN')),
    ownership          text        not null check (ownership in ('STATE', 'NON_STATE', 'FDI')),
    investor_countries text[]      not null,
    industry           text        not null check (industry ~ '^[0-9]{4}$'),
    registered_on      date        not null,
    -- personal data: never in an event, shown to few
    contact_person     text,
    contact_phone      text,
    contact_email      text,
    search_text        text        generated always as (
        fold_text(tax_code || ' ' || name_vi || ' ' || coalesce(name_en, ''))) stored
);
create index enterprise_zone on enterprise (zone, tax_code);
create index enterprise_search on enterprise using gin (search_text gin_trgm_ops);

-- States of operation as periods without gap or overlap: [valid_from, valid_until), open at the end.
create table operating_period (
    enterprise_id uuid not null references enterprise (id),
    valid_from    date not null,
    valid_until   date check (valid_until > valid_from),
    state         text not null check (state in (
        'LICENSED', 'UNDER_CONSTRUCTION', 'TRIAL', 'OPERATING', 'PAUSED_EPIDEMIC', 'PAUSED', 'TERMINATED')),
    reason        text,
    primary key (enterprise_id, valid_from)
);
-- who is in a state on a day, and how many, without reading the table
create index operating_period_state on operating_period (state, valid_from, valid_until) include (enterprise_id);
