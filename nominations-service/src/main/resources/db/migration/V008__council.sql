create table council_session (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    movement   text        not null references movement (code),
    name       text        not null,
    held_on    date        not null,
    state      text        not null check (state in ('CALLED', 'OPEN', 'CLOSED', 'CANCELLED'))
);

-- the roster, fixed when the session is called
create table council_member (
    session_id uuid not null references council_session,
    position   int  not null,
    username   text not null,
    primary key (session_id, position),
    unique (session_id, username)
);

create table council_case (
    session_id            uuid not null references council_session,
    position              int  not null,
    nomination            uuid not null references nomination,
    award                 text not null,
    -- the tally, from the close on
    members               int,
    agree                 int,
    disagree              int,
    blank                 int,
    threshold_numerator   int,
    threshold_denominator int,
    threshold_strictly    boolean,
    threshold_verified    boolean,
    primary key (session_id, position),
    unique (session_id, nomination)
);
