-- A ballot carries a secret number; the receipt is the hash of both. The published list shows receipts and choices apart,
-- so that a voter finds his ballot was counted and can prove to nobody what it said.
alter table council_ballot add nonce   text;
alter table council_ballot add receipt text;

-- what the close hashed: receipts and choices of all ballots of a case together
alter table council_case add seal text;

-- Open votes keep every version; the newest counts.
create table council_open_vote (
    session_id uuid        not null,
    nomination uuid        not null,
    member     text        not null,
    number     int         not null,
    choice     text        not null check (choice in ('AGREE', 'DISAGREE', 'BLANK')),
    cast_at    timestamptz not null,
    primary key (session_id, nomination, member, number),
    foreign key (session_id, nomination) references council_case (session_id, nomination)
);

-- Ý kiến bằng văn bản of members who are absent (Decree 91/2017 Art. 45(8)).
create table council_written_opinion (
    session_id  uuid not null,
    nomination  uuid not null,
    member      text not null,
    choice      text not null check (choice in ('AGREE', 'DISAGREE', 'BLANK')),
    document    text not null,
    recorded_by text not null,
    primary key (session_id, nomination, member),
    foreign key (session_id, nomination) references council_case (session_id, nomination)
);

-- Ballots on paper: counted by two, each entering what he counted without seeing the other's.
create table council_paper_count (
    session_id uuid   not null,
    nomination uuid   not null,
    entered_by text   not null,
    agree      int    not null check (agree >= 0),
    disagree   int    not null check (disagree >= 0),
    blank      int    not null check (blank >= 0),
    members    text[] not null,
    scan       text,
    primary key (session_id, nomination, entered_by),
    foreign key (session_id, nomination) references council_case (session_id, nomination)
);
