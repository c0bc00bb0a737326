-- How ties at a quota's cut are broken, declared when the session is called: by score, by criterion in the order of
-- priority, by the chair's casting vote, and at last by the lot; or all who tie get a place, or none of them.
alter table council_session add quota_cut text not null default 'CHAIN'
    check (quota_cut in ('CHAIN', 'ALL_TIED', 'NONE_TIED'));
create table council_tie_break (
    session_id uuid not null references council_session,
    position   int  not null,
    step       text not null check (step in ('SCORE', 'CRITERIA', 'CHAIR', 'LOT')),
    primary key (session_id, position)
);
insert into council_tie_break (session_id, position, step) select id, 0, 'LOT' from council_session;

-- The chair's order of cases, given before the count and read at it.
create table council_casting_vote (
    session_id uuid not null references council_session,
    position   int  not null,
    nomination uuid not null,
    primary key (session_id, position),
    unique (session_id, nomination)
);

-- what the appraisal gave, as it was printed at the close
alter table council_case add score numeric;

-- A place given or taken against the ranking: one proposes it with a reason, another confirms.
create table council_override (
    session_id   uuid        not null,
    nomination   uuid        not null,
    within       boolean     not null,
    reason       text        not null check (reason in ('COUNTING_ERROR', 'INELIGIBLE', 'PLACE_VACATED', 'PLACES_CHANGED')),
    explanation  text        not null,
    proposed_by  text        not null,
    confirmed_by text,
    confirmed_at timestamptz,
    primary key (session_id, nomination),
    foreign key (session_id, nomination) references council_case (session_id, nomination),
    check (confirmed_by <> proposed_by),
    check ((confirmed_by is null) = (confirmed_at is null))
);
