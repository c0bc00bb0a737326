-- Reports (báo cáo): one of an enterprise and a month. Periods are text of one form, so they sort in time.
create table report (
    id            uuid               primary key,
    version       bigint             not null,
    changed_at    timestamptz        not null,
    tax_code      text               not null check (tax_code ~ '^(\d{10}|\d{13})$'),
    period        text collate "C"   not null check (period ~ '^\d{4}-\d{2}$'),
    state         text               not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    submitted_by  text,
    submitted_at  timestamptz,
    approved_by   text,
    approved_at   timestamptz,
    return_reason text,
    unique (tax_code, period),
    check ((state = 'APPROVED') = (approved_at is not null)),
    check (state <> 'RETURNED' or return_reason is not null)
);
create index report_by_period on report (period, tax_code);
-- what an officer has to look at: few rows among many
create index report_waiting on report (period, tax_code) where state = 'SUBMITTED';

create table report_value (
    report_id uuid           not null references report (id),
    indicator text           not null references indicator (code),
    value     numeric(24, 6) not null,
    primary key (report_id, indicator)
);

-- Every figure ever recorded. A missing value is a withdrawn one; replaced is what stood there before.
create table report_value_revision (
    report_id      uuid           not null references report (id),
    indicator      text           not null references indicator (code),
    report_version bigint         not null,
    value          numeric(24, 6),
    replaced       numeric(24, 6),
    recorded_by    text           not null,
    recorded_at    timestamptz    not null,
    approved_by    text,
    approved_at    timestamptz,
    primary key (report_id, indicator, report_version)
);
