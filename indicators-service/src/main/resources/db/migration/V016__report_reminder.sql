-- Reminders of reports (đôn đốc): one for each enterprise, period and step.
create table report_reminder (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    form        text        not null references reporting_form (code),
    period      text        not null,
    tax_code    text        not null,
    step        text        not null,
    step_days   int         not null,
    due         date        not null,
    reminded_at timestamptz not null,
    unique (form, period, step, tax_code)
);
