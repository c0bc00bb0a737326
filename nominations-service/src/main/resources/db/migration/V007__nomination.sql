create table nomination (
    id                uuid        primary key,
    version           bigint      not null,
    changed_at        timestamptz not null,
    movement          text        not null references movement (code),
    award             text        not null,
    regime            text        not null,
    nominee_kind      text        not null check (nominee_kind in ('INDIVIDUAL', 'COLLECTIVE', 'ENTERPRISE')),
    nominee_name      text        not null,
    nominee_tax_code  text,
    nominee_reference text,
    -- who is meant, whatever the spelling of capitals and spaces
    nominee_key       text        not null,
    achievements      text        not null,
    stage             text        not null check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'APPRAISED',
                                                            'COUNCIL', 'PASSED', 'REJECTED', 'AWARDED', 'REVOKED')),
    submitted_on      date,
    return_reason     text,
    eligible          boolean,
    opinion           text,
    council_session   uuid,
    council_held_on   date,
    council_members   int,
    council_agree     int,
    council_passed    boolean,
    foreign key (regime, award) references award_type (regime, code),
    check (nominee_kind <> 'ENTERPRISE' or nominee_tax_code is not null)
);
-- one achievement, one award: a second nomination of the same only after the first has failed
create unique index nomination_once on nomination (movement, award, nominee_key)
    where stage not in ('REJECTED', 'REVOKED');
create index nomination_by_enterprise on nomination (nominee_tax_code, id);
create index nomination_by_movement on nomination (movement, stage, id);

create table nomination_document (
    nomination_id uuid not null references nomination,
    position      int  not null,
    kind          text not null,
    title         text not null,
    primary key (nomination_id, position)
);

-- what the last return asked for
create table nomination_missing (
    nomination_id uuid not null references nomination,
    position      int  not null,
    document      text not null,
    primary key (nomination_id, position)
);
