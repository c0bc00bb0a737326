-- Periods other than months: totals and reports are found by the days that they cover.
alter table report
    add column begins date,
    add column ends   date;
update report set begins = to_date(period, 'YYYY-MM'),
                  ends   = (to_date(period, 'YYYY-MM') + interval '1 month' - interval '1 day')::date;
alter table report
    alter column begins set not null,
    alter column ends set not null,
    drop constraint report_period_check,
    add check (period ~ '^\d{4}(-(\d{2}|H\d|Q\d|W\d{2}))?$'),
    add check (begins <= ends);

alter table approved_total
    add column begins date,
    add column ends   date;
update approved_total set begins = to_date(period, 'YYYY-MM'),
                          ends   = (to_date(period, 'YYYY-MM') + interval '1 month' - interval '1 day')::date;
alter table approved_total
    alter column begins set not null,
    alter column ends set not null;
