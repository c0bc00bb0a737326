-- Imports in the background: what was uploaded, how far it has come, which rows were rejected.
create table import_job (
    id              uuid        primary key,
    kind            text        not null,
    state           text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    -- who asked for it, and acts in it
    client          text        not null,
    actor           text        not null,
    roles           text[]      not null,
    binding         text,
    traceparent     text,
    language        text        not null,
    idempotency_key text,
    fingerprint     text        not null,
    content_type    text        not null,
    dry_run         boolean     not null,
    atomic          boolean     not null,
    size            bigint      not null,
    -- moved on in the transaction of the rows themselves, so that each row has one outcome whatever is killed
    rows_read       bigint      not null default 0,
    created         bigint      not null default 0,
    updated         bigint      not null default 0,
    unchanged       bigint      not null default 0,
    rejected        bigint      not null default 0,
    -- since the last step forward
    failed_attempts int         not null default 0,
    failure         jsonb,
    created_at      timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    unique (client, actor, idempotency_key)
);
create index import_job_open on import_job (created_at) where state in ('QUEUED', 'RUNNING');
create index import_job_finished on import_job (finished_at) where finished_at is not null;

-- Written as it arrives, before there is a job: what has none after a day was never finished.
create table import_upload (
    job_id      uuid        not null,
    part        int         not null,
    bytes       bytea       not null,
    uploaded_at timestamptz not null,
    primary key (job_id, part)
);
-- spreadsheets are compressed already
alter table import_upload alter column bytes set storage external;

create table import_rejection (
    job_id     uuid   not null references import_job (id) on delete cascade,
    row_number bigint not null,
    problem    jsonb  not null,
    cells      jsonb,
    primary key (job_id, row_number)
);
