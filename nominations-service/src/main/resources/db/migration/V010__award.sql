create table decision (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    issuer      text        not null,
    number      text        not null,
    -- the number without capitals and spaces, so that 15/qđ-kcn is 15/QĐ-KCN
    number_key  text        not null,
    decided_on  date        not null,
    decided_year int        not null,
    signatory   text        not null,
    unique (issuer, decided_year, number_key),
    check (decided_year = extract(year from decided_on))
);

create table decision_basis (
    decision_id uuid not null references decision,
    position    int  not null,
    basis       text not null,
    primary key (decision_id, position)
);

create table award (
    id              uuid        primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    code            text        not null unique,
    decision_id     uuid        not null references decision,
    nomination_id   uuid        not null references nomination,
    movement        text        not null references movement (code),
    award           text        not null,
    award_name_vi   text        not null,
    award_name_en   text        not null,
    recipient_kind  text        not null check (recipient_kind in ('INDIVIDUAL', 'COLLECTIVE', 'ENTERPRISE')),
    recipient_name  text        not null,
    tax_code        text,
    decision_number text        not null,
    decided_on      date        not null,
    signatory       text        not null,
    state           text        not null check (state in ('GRANTED', 'REVOKED'))
);
-- one nomination in one live decision
create unique index award_once on award (nomination_id) where state = 'GRANTED';
create index award_by_decision on award (decision_id);
create index award_by_movement on award (movement, id);
create index award_by_enterprise on award (tax_code, id);
