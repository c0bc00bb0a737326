-- Who must not take part in which case, and why. A lifted one stays, with who lifted it and why.
create table recusal (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    nomination  uuid        not null references nomination,
    member      text        not null,
    kind        text        not null check (kind in ('DECLARED', 'SUBMITTER', 'SELF', 'ENTERPRISE', 'GROUP', 'RELATIVE')),
    reason      text        not null,
    entered_by  text        not null,
    lifted_by   text,
    lift_reason text,
    check ((lifted_by is null) = (lift_reason is null)),
    check (lifted_by <> member and lifted_by <> entered_by)
);
create unique index recusal_once on recusal (nomination, member, kind) where lifted_by is null;
create index recusal_of_member on recusal (member, nomination) where lifted_by is null;

-- What a member of the council has to do with enterprises and people: conflicts of interest are derived from it.
create table council_person (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    username   text        not null unique,
    name       text        not null,
    title      text
);

create table council_person_tie (
    person_id  uuid not null references council_person,
    position   int  not null,
    kind       text not null check (kind in ('EMPLOYER', 'OWNER', 'RELATIVE')),
    tax_code   text,
    name       text,
    until_day  date,
    primary key (person_id, position),
    check (tax_code is not null or name is not null)
);
