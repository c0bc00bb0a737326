-- Targets of zones and enterprises, ranges, cumulative stocks with an opening balance, and the document they stand in.
alter table target
    add column scope         text not null default 'BOARD' check (scope in ('BOARD', 'ZONE', 'ENTERPRISE')),
    add column subject       text,
    add column upper_value   numeric(24, 6),
    add column opening_value numeric(24, 6),
    add column whole_value   numeric(24, 6) check (whole_value > 0),
    add column value_kind    text not null default 'TARGET' check (value_kind in ('TARGET', 'FORECAST', 'PLAN')),
    add column document      text,
    add check ((scope = 'BOARD') = (subject is null)),
    drop constraint target_comparison_check,
    add constraint target_comparison_check check (comparison in
        ('AT_LEAST', 'MORE_THAN', 'ABOUT', 'AT_MOST', 'EQUAL', 'LESS_THAN', 'BETWEEN')),
    add check ((comparison = 'BETWEEN') = (upper_value is not null)),
    add check (upper_value >= target_value),
    drop constraint target_movement_indicator_due_key,
    add unique nulls not distinct (movement, indicator, scope, subject, due);
create index target_of_subject on target (movement, subject) where subject is not null;

alter table target_revision
    add column upper_value   numeric(24, 6),
    add column opening_value numeric(24, 6),
    add column whole_value   numeric(24, 6),
    add column value_kind    text not null default 'TARGET',
    add column document      text;
