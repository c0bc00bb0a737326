-- The year that an award honours is its movement's, not the year of the decision; chains of years count it.
alter table award add award_year  int;
alter table award add nominee_key text;
alter table award add granted_at  timestamptz;
update award a set award_year = extract(year from m.launches_on), granted_at = a.changed_at
from movement m where m.code = a.movement;
update award a set nominee_key = n.nominee_key from nomination n where n.id = a.nomination_id;
alter table award alter award_year set not null;
alter table award alter nominee_key set not null;
alter table award alter granted_at set not null;

-- a revoked award stays in the register, with what revoked it
alter table award add revoked_at        timestamptz;
alter table award add revocation_ground text check (revocation_ground in (
    'FRAUD_DECLARATION', 'FALSE_DOCUMENTS', 'UNLAWFUL_APPRAISAL', 'VIOLATION_IN_PERIOD'));
alter table award add revoked_by        text;
alter table award add corrected_by      text;
alter table award add check ((state = 'REVOKED') = (revoked_at is not null));
-- awards of the higher level have a decision of their own, which is not ours
alter table award alter decision_id drop not null;
create index award_of_nominee on award (nominee_key, award, award_year);
create index award_by_year on award (award_year, id);
create index award_by_award on award (award, id);
create index award_by_recipient on award (lower(recipient_name), id);

-- a revocation and a correction are decisions themselves, and say which one they touch
alter table decision add kind         text not null default 'GRANT' check (kind in ('GRANT', 'REVOCATION', 'CORRECTION'));
alter table decision add amends       uuid references decision;
alter table decision add published_on date;

-- Awards of before, or decided elsewhere, entered from their decisions so that chains of years can be told.
create table past_award (
    id              uuid        primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    award           text        not null,
    award_year      int         not null,
    nominee_kind    text        not null,
    nominee_name    text        not null,
    nominee_tax_code text,
    nominee_reference text,
    nominee_key     text        not null,
    decision_number text        not null,
    decided_on      date        not null,
    issuer          text        not null,
    entered_at      timestamptz not null,
    unique (nominee_key, award, award_year)
);
