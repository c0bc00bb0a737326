-- Of whom the share is, and whether who is recused still counts among them. Decree 91/2017 Art. 45(8) says all members;
-- what a council's own rules say about the recused is theirs, so until somebody writes them down they count.
alter table award_type add threshold_of text not null default 'ALL_MEMBERS'
    check (threshold_of in ('ALL_MEMBERS', 'PRESENT', 'VALID_BALLOTS'));
alter table award_type add threshold_recused_excluded boolean not null default false;

-- Quorum: two thirds is plausible and confirmed by nothing.
alter table council_session add chair              text;
alter table council_session add voting             text not null default 'SECRET' check (voting in ('SECRET', 'OPEN'));
alter table council_session add quorum_numerator   int  not null default 2;
alter table council_session add quorum_denominator int  not null default 3;
-- the seed that decides ties; its hash is shown from the call on, itself from the close on
alter table council_session add lot_seed           text;

create table council_absence (
    session_id uuid not null references council_session,
    member     text not null,
    primary key (session_id, member)
);

-- how many of an award may pass
create table council_quota (
    session_id uuid not null references council_session,
    award      text not null,
    places     int  not null check (places > 0),
    primary key (session_id, award)
);

alter table council_case add base                       int;
alter table council_case add recused                    int;
alter table council_case add written                    int;
alter table council_case add threshold_of               text;
alter table council_case add threshold_recused_excluded boolean;
alter table council_case add placed_by                  text;
update council_case set base = members, recused = 0, written = 0, threshold_of = 'ALL_MEMBERS',
    threshold_recused_excluded = false
where members is not null;
