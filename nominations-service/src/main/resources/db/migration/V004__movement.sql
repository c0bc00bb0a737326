create table movement (
    id                  uuid        primary key,
    version             bigint      not null,
    changed_at          timestamptz not null,
    code                text        not null unique,
    name_vi             text        not null,
    name_en             text        not null,
    issuer_vi           text        not null,
    issuer_en           text        not null,
    kind                text        not null check (kind in ('THEMATIC', 'REGULAR')),
    regime              text        not null references legal_regime,
    state               text        not null check (state in ('DRAFT', 'LAUNCHED', 'CLOSED')),
    launches_on         date        not null,
    launched_on         date,
    ends_on             date        not null,
    closed_on           date,
    registrations_until date,
    nominations_until   date,
    check (launches_on <= ends_on),
    check ((state = 'DRAFT') = (launched_on is null)),
    check ((state = 'CLOSED') = (closed_on is not null))
);

create table movement_milestone (
    movement_id uuid not null references movement,
    position    int  not null,
    day         date not null,
    name_vi     text not null,
    primary key (movement_id, position)
);

create table movement_recipient (
    movement_id uuid not null references movement,
    position    int  not null,
    name_vi     text not null,
    role        text not null,
    primary key (movement_id, position)
);
