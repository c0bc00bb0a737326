-- Answers already given to a client's Idempotency-Key, written in the transaction of the command itself.
create table idempotency_record (
    client      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int         not null,
    headers     jsonb       not null,
    body        text,
    created_at  timestamptz not null,
    primary key (client, key)
);
create index idempotency_record_age on idempotency_record (created_at);
