-- Replica of nominations.award: what the public profile shows of awards. Written by AwardProjection alone.
create table enterprise_award (
    id              uuid   primary key,
    version         bigint not null,
    code            text   not null,
    movement        text   not null,
    award           text   not null,
    award_name_vi   text   not null,
    award_name_en   text   not null,
    recipient_kind  text   not null,
    recipient_name  text   not null,
    tax_code        text,
    decision_number text   not null,
    decided_on      date   not null,
    state           text   not null
);
create index enterprise_award_holder on enterprise_award (tax_code, decided_on desc) where state = 'GRANTED';
