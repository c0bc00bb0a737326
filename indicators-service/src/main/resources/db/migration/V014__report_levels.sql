-- Reports of several forms, approved on one level or two, each approval pinned to a hash.
alter table report
    add column form               text not null default 'MONTHLY' references reporting_form (code),
    add column levels             int  not null default 1 check (levels in (1, 2)),
    add column first_submitted_at timestamptz,
    add column approved_sha256    text,
    drop constraint report_tax_code_period_key,
    drop constraint report_state_check,
    drop constraint report_check,
    drop constraint report_check1,
    add unique (form, tax_code, period);
alter table report
    alter column form drop default,
    alter column levels drop default;

-- What was approved once so far is approved on its one level. Its hash is that of the canonical report: names in order,
-- figures as text without trailing zeros (codes have no character that JSON escapes).
update report r
   set state = 'APPROVED_L1',
       approved_sha256 = encode(sha256(convert_to(
           '{"form":"MONTHLY","period":"' || r.period || '","taxCode":"' || r.tax_code || '","values":{'
           || coalesce((select string_agg('"' || v.indicator || '":"' || trim_scale(v.value) || '"', ','
                                          order by v.indicator collate "C")
                          from report_value v where v.report_id = r.id), '')
           || '}}', 'UTF8')), 'hex')
 where state = 'APPROVED';
update report set first_submitted_at = submitted_at;
alter table report
    add check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED_L1', 'APPROVED_L2', 'LOCKED', 'REOPENED')),
    add check ((state in ('APPROVED_L1', 'APPROVED_L2', 'LOCKED')) = (approved_at is not null)),
    add check ((approved_at is null) = (approved_sha256 is null)),
    add check (state not in ('RETURNED', 'REOPENED') or return_reason is not null),
    add check (state <> 'APPROVED_L2' or levels = 2);
-- whether its figures are in the totals: the last level that it needs has approved
alter table report add column counts boolean not null
    generated always as (state in ('APPROVED_L2', 'LOCKED') or state = 'APPROVED_L1' and levels = 1) stored;
drop index report_waiting;
create index report_waiting on report (period, form, tax_code) where state in ('SUBMITTED', 'APPROVED_L1');

-- Each thing that was ever done to a report: what, by whom, when, why, and to which content.
create table report_step (
    report_id      uuid        not null references report (id),
    report_version bigint      not null,
    command        text        not null,
    state          text        not null,
    by_whom        text        not null,
    at             timestamptz not null,
    reason         text,
    sha256         text,
    primary key (report_id, report_version)
);
insert into report_step (report_id, report_version, command, state, by_whom, at, sha256)
select id, version, 'APPROVE', state, approved_by, approved_at, approved_sha256 from report where approved_at is not null;
-- of what was done before, as much as the figures' revisions tell
insert into report_step (report_id, report_version, command, state, by_whom, at)
select report_id, report_version, 'SUBMIT', 'SUBMITTED', min(recorded_by), min(recorded_at)
  from report_value_revision
 group by report_id, report_version
    on conflict do nothing;

-- Figures keep the version of the definition that they were reported under.
alter table report_value_revision add column definition bigint not null default 1;
alter table report_value_revision alter column definition drop default;
