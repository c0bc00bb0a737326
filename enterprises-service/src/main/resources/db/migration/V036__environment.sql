-- The environmental file of an enterprise: its procedures, and what inspections found.
create table environment_record (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    tax_code   text        not null unique references enterprise (tax_code)
);

create table environmental_procedure (
    record_id       uuid not null references environment_record (id),
    kind            text not null check (kind in ('EIA_REPORT', 'PERMIT', 'REGISTRATION', 'FORMER_COMMITMENT')),
    state           text not null check (state in ('REQUIRED', 'SUBMITTED', 'GRANTED', 'REVOKED')),
    document_number text,
    issued_by       text,
    issued_on       date,
    expires_on      date check (expires_on > issued_on),
    primary key (record_id, kind),
    check (state not in ('GRANTED', 'REVOKED') or (document_number is not null and issued_on is not null))
);
create index environmental_procedure_expiry on environmental_procedure (expires_on, record_id, kind)
    where state = 'GRANTED' and expires_on is not null;

create table inspection (
    id           uuid primary key,
    record_id    uuid not null references environment_record (id),
    inspected_on date not null,
    inspected_by text not null,
    subject      text not null
);
create index inspection_record on inspection (record_id, id);

create table inspection_finding (
    inspection_id uuid not null references inspection (id),
    position      int  not null,
    description   text not null,
    severity      text not null check (severity in ('MINOR', 'SERIOUS')),
    state         text not null check (state in ('OPEN', 'REMEDIATED', 'CLOSED')),
    due_on        date not null,
    remediation   text,
    remediated_on date,
    verdict       text,
    closed_on     date,
    primary key (inspection_id, position)
);
create index inspection_finding_due on inspection_finding (due_on) where state = 'OPEN';
