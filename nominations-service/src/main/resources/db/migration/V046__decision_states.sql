-- Dự thảo, ký, ban hành: a draft keeps its number; a discarded one gives it back.
alter table decision add state text not null default 'SIGNED'
    check (state in ('DRAFT', 'SIGNED', 'ISSUED', 'DISCARDED'));
update decision set state = 'ISSUED' where published_on is not null;
alter table decision add drafted_by text;
alter table decision add signed_by  text;
alter table decision add check ((state = 'ISSUED') = (published_on is not null));
alter table decision drop constraint decision_issuer_decided_year_number_key_key;
create unique index decision_number_once on decision (issuer, decided_year, number_key) where state <> 'DISCARDED';

-- what a draft would honour
create table decision_draft_item (
    decision_id uuid not null references decision,
    position    int  not null,
    nomination  uuid not null references nomination,
    primary key (decision_id, position)
);
