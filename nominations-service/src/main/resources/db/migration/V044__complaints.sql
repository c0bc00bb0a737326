-- Kiến nghị, khiếu nại, tố cáo about a case: nothing is decided while one is open.
create table complaint (
    id           uuid        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null,
    nomination   uuid        not null references nomination,
    kind         text        not null check (kind in ('PETITION', 'COMPLAINT', 'DENUNCIATION')),
    complainant  text        not null,
    content      text        not null,
    received_on  date        not null,
    due_on       date        not null,
    state        text        not null check (state in ('RECEIVED', 'ACCEPTED', 'NOT_ACCEPTED', 'SETTLED', 'WITHDRAWN')),
    extended     boolean     not null default false,
    filed_by     text        not null,
    reason       text,
    outcome      text        check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'DISMISSED')),
    answer       text,
    document     text,
    settled_on   date,
    check ((state = 'SETTLED') = (outcome is not null and answer is not null and document is not null and settled_on is not null)),
    check (state not in ('NOT_ACCEPTED', 'WITHDRAWN') or reason is not null)
);
create index complaint_of_nomination on complaint (nomination, id);
create index complaint_open on complaint (nomination) where state in ('RECEIVED', 'ACCEPTED');
