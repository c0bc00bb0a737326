-- Tiêu chuẩn as data: what an award asks for under each regime, with its legal basis. Only what a source confirmed is
-- verified. Rules that hold for every award (nobody under investigation, one achievement once) are not repeated here.
create table eligibility_rule (
    regime       text    not null,
    award        text    not null,
    position     int     not null,
    rule         text    not null,
    prerequisite text,
    years        int,
    numerator    int,
    denominator  int,
    strictly     boolean not null default false,
    legal_basis  text,
    verified     boolean not null,
    primary key (regime, award, position),
    foreign key (regime, award) references award_type (regime, code),
    check (denominator > 0)
);

insert into eligibility_rule (regime, award, position, rule, prerequisite, years, numerator, denominator, strictly, legal_basis, verified)
select r.code, v.award, v.position, v.rule, v.prerequisite, v.years, v.numerator, v.denominator, v.strictly,
       case when v.verified then v.basis end, v.verified
from legal_regime r
join (values
    -- Law 15/2003 with Decree 91/2017
    ('2003', 'CSTDCS', 1, 'SAME_YEAR', 'LDTT', null, null, null, false, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 23', true),
    ('2003', 'CSTDCS', 2, 'INITIATIVE', null, null, null, null, false, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 23', true),
    ('2003', 'CSTDCS', 3, 'RATIO_CAP', 'LDTT', null, 15, 100, false, 'Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3', true),
    ('2003', 'CSTD_TINH', 1, 'CONSECUTIVE_YEARS', 'CSTDCS', 3, null, null, false, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 22', true),
    ('2003', 'CSTD_TINH', 2, 'INITIATIVE', null, null, null, null, false, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 22', true),
    ('2003', 'CSTDTQ', 1, 'CONSECUTIVE_YEARS', 'CSTD_TINH', 2, null, null, false, null, false),
    ('2003', 'CSTDTQ', 2, 'INITIATIVE', null, null, null, null, false, null, false),
    ('2003', 'TTLDTT', 1, 'MEMBERS_ADVANCED', null, null, 50, 100, true, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 28', true),
    ('2003', 'TTLDTT', 2, 'NONE_DISCIPLINED', null, null, null, null, false, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 28', true),
    ('2003', 'TTLDXS', 1, 'MEMBERS_COMPLETED', null, null, 100, 100, false, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 27 khoản 1', true),
    ('2003', 'TTLDXS', 2, 'MEMBERS_ADVANCED', null, null, 70, 100, false, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 27 khoản 1', true),
    ('2003', 'TTLDXS', 3, 'HAS_FIGHTER', null, 1, null, null, false, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 27 khoản 1', true),
    ('2003', 'TTLDXS', 4, 'NONE_DISCIPLINED', null, null, null, null, false, 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 27 khoản 1', true),
    ('2003', 'CO_TINH', 1, 'FIRST_IN_BLOCK', null, null, null, null, false, 'Nghị định 91/2017/NĐ-CP, Điều 12', true),
    -- Law 06/2022
    ('2022', 'CSTDCS', 1, 'SAME_YEAR', 'LDTT', null, null, null, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 23', true),
    ('2022', 'CSTDCS', 2, 'EXCELLENT_OR_INITIATIVE', null, null, null, null, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 23', true),
    ('2022', 'CSTD_TINH', 1, 'CONSECUTIVE_YEARS', 'CSTDCS', 3, null, null, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 22', true),
    ('2022', 'CSTD_TINH', 2, 'INITIATIVE', null, null, null, null, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 22', true),
    ('2022', 'CSTDTQ', 1, 'CONSECUTIVE_YEARS', 'CSTD_TINH', 2, null, null, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 21', true),
    ('2022', 'CSTDTQ', 2, 'INITIATIVE', null, null, null, null, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 21', true),
    ('2022', 'TTLDXS', 1, 'MEMBERS_COMPLETED', null, null, 100, 100, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 27', true),
    ('2022', 'TTLDXS', 2, 'MEMBERS_ADVANCED', null, null, 70, 100, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 27', true),
    ('2022', 'TTLDXS', 3, 'HAS_FIGHTER', null, 1, null, null, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 27', true),
    ('2022', 'CO_TINH', 1, 'FIRST_IN_BLOCK', null, null, null, null, false, 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 26', true)
) as v (law, award, position, rule, prerequisite, years, numerator, denominator, strictly, basis, verified)
  on v.law = case r.code when 'TDKT_2003' then '2003' else '2022' end
-- nothing of the amended law is confirmed
where r.code <> 'TDKT_2026';

-- what the amended law asks is not known; until it is, what its predecessor asked, unconfirmed
insert into eligibility_rule (regime, award, position, rule, prerequisite, years, numerator, denominator, strictly, legal_basis, verified)
select 'TDKT_2026', award, position, rule, prerequisite, years, numerator, denominator, strictly, null, false
from eligibility_rule where regime = 'TDKT_2022_ND152';

-- Nobody is rewarded nor proposed while discipline is considered, an investigation, inspection or audit finds signs of a
-- violation, or a complaint is being clarified (Decree 98/2023 Art. 4).
create table award_hold (
    id             uuid        primary key,
    version        bigint      not null,
    changed_at     timestamptz not null,
    tax_code       text,
    nominee_key    text,
    kind           text        not null check (kind in ('DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT', 'CORRUPTION')),
    reason         text        not null,
    source         text        not null,
    entered_at     timestamptz not null,
    released_at    timestamptz,
    release_reason text,
    check (num_nonnulls(tax_code, nominee_key) = 1),
    check ((released_at is null) = (release_reason is null))
);
create index award_hold_of_enterprise on award_hold (tax_code);
create index award_hold_of_nominee on award_hold (nominee_key);

-- what a nomination says of its nominee, for rules that count
alter table nomination add claim_members      int check (claim_members > 0);
alter table nomination add claim_completed    int check (claim_completed >= 0);
alter table nomination add claim_advanced     int check (claim_advanced >= 0);
alter table nomination add claim_fighters     int check (claim_fighters >= 0);
alter table nomination add claim_disciplined  int check (claim_disciplined >= 0);
alter table nomination add claim_initiative   boolean;
alter table nomination add claim_excellent    boolean;
alter table nomination add claim_block_rank   int check (claim_block_rank > 0);

-- what came to light after: a prerequisite that was revoked, evidence that changed
create table nomination_flag (
    nomination_id uuid        not null references nomination,
    position      int         not null,
    kind          text        not null,
    detail        text        not null,
    at            timestamptz not null,
    primary key (nomination_id, position)
);
