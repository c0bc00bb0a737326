-- Hiệp y: whom a case is put to before the council, by when they answer, and what their silence means. Decree 98/2023
-- Art. 31 names what is asked (obeying the law, insurance, environment, safety); how many days, and what silence means,
-- no source confirmed: until one does silence says nothing.
create table concurrence_rule (
    regime       text    not null references legal_regime (code),
    subject      text    not null check (subject in ('TAX', 'ENVIRONMENT', 'SOCIAL_INSURANCE', 'LABOUR', 'SECURITY', 'OTHER')),
    -- of enterprises, before they are rewarded
    required     boolean not null,
    working_days int     not null check (working_days between 1 and 60),
    silence      text    not null check (silence in ('AGREEMENT', 'NO_OPINION', 'WAIT')),
    legal_basis  text,
    verified     boolean not null,
    primary key (regime, subject)
);
insert into concurrence_rule (regime, subject, required, working_days, silence, legal_basis, verified)
select r.code, s.subject, s.required and r.code <> 'TDKT_2003', 10, 'WAIT',
       case when r.code = 'TDKT_2022_ND98' and s.required then 'Nghị định 98/2023/NĐ-CP, Điều 31' end, false
from legal_regime r
cross join (values ('TAX', true), ('ENVIRONMENT', true), ('SOCIAL_INSURANCE', true), ('LABOUR', false),
                   ('SECURITY', false), ('OTHER', false)) as s (subject, required);

create table concurrence (
    id                uuid        primary key,
    version           bigint      not null,
    changed_at        timestamptz not null,
    nomination        uuid        not null references nomination,
    subject           text        not null,
    agency            text        not null,
    question          text        not null,
    state             text        not null check (state in ('ASKED', 'ESCALATED', 'ANSWERED', 'WITHDRAWN')),
    asked_by          text        not null,
    asked_at          timestamptz not null,
    asked_on          date        not null,
    due_on            date        not null check (due_on > asked_on),
    silence           text        not null check (silence in ('AGREEMENT', 'NO_OPINION', 'WAIT')),
    answer            text        check (answer in ('AGREE', 'OBJECT', 'NO_OPINION')),
    answer_text       text,
    document          text,
    answered_at       timestamptz,
    escalated_to      text,
    escalated_on      date,
    withdrawn_at      timestamptz,
    reason            text,
    check ((state = 'ANSWERED') = (answer is not null and document is not null and answered_at is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check (state <> 'ESCALATED' or escalated_to is not null)
);
create index concurrence_of_nomination on concurrence (nomination, id);
create index concurrence_open on concurrence (due_on, id) where state in ('ASKED', 'ESCALATED');
