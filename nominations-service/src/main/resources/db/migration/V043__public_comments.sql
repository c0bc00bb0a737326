-- What the public says of those who are listed. Who said it is personal data: the secretary alone reads it, and each
-- reading is in the trail. The same text about the same case is one comment, however often it is sent.
create table public_comment (
    id           uuid        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null,
    nomination   uuid        not null references nomination,
    text         text        not null,
    -- SHA-256 of the text without capitals and spaces
    fingerprint  text        not null,
    copies       int         not null default 1 check (copies > 0),
    author       text        not null,
    contact      text        not null,
    received_at  timestamptz not null,
    state        text        not null check (state in ('RECEIVED', 'PUBLISHED', 'WITHHELD', 'ANSWERED')),
    reason       text,
    answer       text,
    answered_at  timestamptz,
    unique (nomination, fingerprint),
    check ((answer is null) = (answered_at is null)),
    check (state <> 'ANSWERED' or answer is not null),
    check (state <> 'WITHHELD' or reason is not null)
);
