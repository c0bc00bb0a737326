-- Transactional outbox: an event is written in the transaction of its change, and published by one relay.
create table outbox (
    seq               bigint generated always as identity primary key,
    id                uuid        not null unique,
    topic             text        not null,
    type              text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null,
    payload           jsonb       not null,
    traceparent       text,
    occurred_at       timestamptz not null,
    -- place in the service's feed; given by the one relay, so its order is an order of commits
    position          bigint unique,
    published_at      timestamptz,
    unique (aggregate_id, aggregate_version)
) with (fillfactor = 70);
create index outbox_pending on outbox (seq) where published_at is null;
create sequence outbox_position;

-- What a consumer has taken in, committed together with its effect.
create table consumer_progress (
    consumer    text   not null,
    topic       text   not null,
    part        int    not null,
    next_offset bigint not null,
    primary key (consumer, topic, part)
);

-- Events that could not be handled, kept until somebody mends and re-drives or discards them.
create table dead_letter (
    id                uuid        primary key,
    consumer          text        not null,
    topic             text        not null,
    part              int         not null,
    record_offset     bigint      not null,
    record_key        text,
    headers           jsonb       not null,
    payload           bytea,
    cause             text        not null,
    state             text        not null check (state in ('WAITING', 'REDRIVEN', 'DISCARDED')),
    failed_at         timestamptz not null,
    settled_at        timestamptz,
    settled_by        text,
    -- the state it was re-driven with, when not its own: a rebuild needs it, for no topic has it
    mended            text,
    unique (consumer, topic, part, record_offset)
);
create index dead_letter_waiting on dead_letter (id) where state = 'WAITING';
