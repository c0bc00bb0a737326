-- Until when reports of a closed period are taken all the same (gia hạn), for one enterprise or for all.
create table reporting_extension (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    form       text        not null references reporting_form (code),
    period     text        not null,
    tax_code   text,
    reason     text        not null,
    granted_by text        not null,
    granted_at timestamptz not null,
    expires_at timestamptz not null,
    check (expires_at > granted_at)
);
create index reporting_extension_by_period on reporting_extension (form, period);
