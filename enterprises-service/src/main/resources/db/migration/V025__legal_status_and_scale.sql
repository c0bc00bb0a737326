-- Legal status beside the state of operation, and how large an enterprise is.
alter table enterprise
    drop constraint enterprise_legal_form_check,
    add constraint enterprise_legal_form_check
        check (legal_form in ('TNHH_MTV', 'TNHH_2TV', 'CP', 'HD', 'DNTN', 'HTX', 'CN', 'VPDD')),
    add column vsic_version     int not null default 2018 check (vsic_version in (2018, 2025)),
    add column lot              text check (length(lot) between 1 and 40),
    add column employees        int check (employees >= 0),
    add column employees_on     date,
    add column insured_average  int check (insured_average >= 0),
    add column revenue_vnd      bigint check (revenue_vnd >= 0),
    add column figures_year     int,
    -- in its own currency: the two columns are one value
    add column capital          numeric(20, 2) check (capital >= 0),
    add column capital_currency text check (capital_currency ~ '^[A-Z]{3}$'),
    -- derived from the figures by the rules in force when they were recorded
    add column size_class       text check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    add check (employees is null or employees_on is not null),
    add check ((capital is null) = (capital_currency is null));

-- Legal status as periods [valid_from, valid_until). ACTIVE is "none of the others": on a day of no period it is ACTIVE,
-- so that most enterprises have no row here.
create table legal_period (
    enterprise_id   uuid not null references enterprise (id),
    valid_from      date not null,
    valid_until     date check (valid_until > valid_from),
    status          text not null check (status in (
        'ACTIVE', 'SUSPENDED', 'NOT_AT_ADDRESS', 'TAX_REVOKED', 'DISSOLVING', 'BANKRUPTING', 'CLOSED')),
    -- a suspension's announced last day; ends nothing by itself
    announced_until date check (announced_until > valid_from),
    reason          text,
    primary key (enterprise_id, valid_from),
    check ((status = 'SUSPENDED') = (announced_until is not null))
);
create index legal_period_status on legal_period (status, valid_from, valid_until) include (enterprise_id);
