-- What the board and an enterprise say to each other about a reported figure.
create table report_comment (
    id             uuid        primary key,
    version        bigint      not null,
    changed_at     timestamptz not null,
    report_id      uuid        not null references report (id),
    report_version bigint      not null,
    indicator      text        not null references indicator (code),
    figure         numeric(24, 6),
    text           text        not null,
    audience       text        not null check (audience in ('BOARD', 'BOTH')),
    follow_up      boolean     not null,
    from_board     boolean     not null,
    written_by     text        not null,
    written_at     timestamptz not null,
    resolution     text,
    resolved_by    text,
    resolved_at    timestamptz,
    check ((resolved_at is null) = (resolved_by is null) and (resolved_at is null) = (resolution is null))
);
create index report_comment_report on report_comment (report_id, id);
create index report_comment_open on report_comment (id) where follow_up and resolved_at is null;
