-- Reporting forms (biểu mẫu báo cáo).
create table reporting_form (
    id                  uuid        primary key,
    version             bigint      not null,
    changed_at          timestamptz not null,
    code                text        not null unique check (code ~ '^[A-Z][A-Z0-9_-]{1,39}$'),
    name_vi             text        not null,
    name_en             text        not null,
    frequency           text        not null check (frequency in ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'WEEK')),
    cut_off_day         int         check (cut_off_day between 1 and 28),
    due_days            int         not null check (due_days >= 0),
    working_days        boolean     not null,
    expiry_days         int         check (expiry_days >= 0),
    open_future_periods int         not null check (open_future_periods >= 0),
    assignment          text        not null check (assignment in ('ALL', 'ZONES', 'ENTERPRISES')),
    levels              int         not null check (levels in (1, 2))
);
create table reporting_form_indicator (
    form_id    uuid    not null references reporting_form (id),
    place      int     not null,
    indicator  text    not null references indicator (code),
    compulsory boolean not null,
    primary key (form_id, place)
);
create table reporting_form_rule (
    form_id    uuid not null references reporting_form (id),
    place      int  not null,
    rule       text not null,
    left_side  text not null,
    operator   text not null,
    right_side text not null,
    severity   text not null check (severity in ('ERROR', 'WARNING')),
    primary key (form_id, place)
);
create table reporting_form_assignee (
    form_id  uuid not null references reporting_form (id),
    assignee text not null,
    primary key (form_id, assignee)
);

-- Báo cáo tháng, as reports have been taken so far: any reported indicator, everybody, one level, never closed.
-- Due on the 10th (config, unverified).
with form as (
    insert into reporting_form (id, version, changed_at, code, name_vi, name_en, frequency, due_days, working_days,
                                open_future_periods, assignment, levels)
    values (uuidv7(), 1, now(), 'MONTHLY', 'Báo cáo tháng', 'Monthly report', 'MONTH', 10, false, 0, 'ALL', 1)
    returning *),
told as (
    select id, jsonb_build_object(
               'id', id, 'version', 1, 'code', code, 'nameVi', name_vi, 'nameEn', name_en,
               'calendar', jsonb_build_object('frequency', frequency, 'dueDays', due_days, 'workingDays', working_days,
                                              'openFuturePeriods', open_future_periods),
               'indicators', '[]'::jsonb, 'rules', '[]'::jsonb, 'assignment', assignment, 'assignees', '[]'::jsonb,
               'levels', levels) as state
      from form),
event as (
    insert into outbox (id, topic, type, aggregate_id, aggregate_version, payload, occurred_at)
    select uuidv7(), 'indicators.reporting-form', 'vn.kcn.thidua.reporting-form.designed.v1', id, 1, state, now()
      from told
    returning id, type, aggregate_id, payload, occurred_at)
insert into audit_entry (event_id, at, actor, client, type, aggregate_id, aggregate_version, state)
select id, occurred_at, 'indicators-service', 'indicators-service', type, aggregate_id, 1, payload from event;
