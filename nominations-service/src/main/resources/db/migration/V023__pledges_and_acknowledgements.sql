-- Giao ước: what a participant sets itself to reach, beside the words of its pledge.
create table registration_goal (
    registration_id uuid    not null references registration,
    position        int     not null,
    name            text    not null,
    indicator       text,
    target          numeric,
    unit            text,
    primary key (registration_id, position)
);

-- Quán triệt: who has had the plan and spread it among its people.
create table movement_acknowledgement (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    movement    text        not null references movement (code),
    tax_code    text,
    unit        text,
    subject_key text        not null,
    spread_on   date        not null,
    people      int         check (people >= 0),
    note        text,
    check ((tax_code is null) <> (unit is null)),
    unique (movement, subject_key)
);
