-- Secret ballot. Who voted and how stand apart: no shared id, no time, no order. With every ballot all ballots of its
-- case are written anew under new random ids in random order (see Urn), so that neither the place of a row nor the
-- transaction that wrote it tells whose it is.
create table council_turnout (
    session_id uuid not null,
    nomination uuid not null,
    member     text not null,
    primary key (session_id, nomination, member),
    foreign key (session_id, nomination) references council_case (session_id, nomination)
);

create table council_ballot (
    id         uuid primary key,
    session_id uuid not null,
    nomination uuid not null,
    choice     text not null check (choice in ('AGREE', 'DISAGREE', 'BLANK')),
    foreign key (session_id, nomination) references council_case (session_id, nomination)
);
create index council_ballot_of_case on council_ballot (session_id, nomination);
