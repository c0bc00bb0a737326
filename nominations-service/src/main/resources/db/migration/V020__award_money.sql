-- Tiền thưởng = hệ số × lương cơ sở, rounded as the regime says. Sources: Decree 91/2017 Art. 69–73, Decree 98/2023
-- Art. 54, Decree 152/2025 Art. 54. An award without a row has an amount that no source told.
create table base_wage (
    in_force_from date    primary key,
    amount        numeric(12) not null check (amount > 0),
    legal_basis   text,
    verified      boolean not null
);

insert into base_wage (in_force_from, amount, legal_basis, verified) values
    -- its last day is known, its first is not confirmed
    ('2018-07-01', 1390000, null, false),
    ('2019-07-01', 1490000, 'Lương cơ sở từ 01/7/2019', true),
    ('2023-07-01', 1800000, 'Nghị định 24/2023/NĐ-CP', true),
    -- the amount agrees with published prizes, the day is not confirmed
    ('2024-07-01', 2340000, null, false),
    ('2026-07-01', 2530000, null, false);

create table money_rounding (
    regime      text    primary key references legal_regime,
    -- amounts are rounded up to whole multiples of this many đồng
    unit        int     not null check (unit > 0),
    legal_basis text,
    verified    boolean not null
);

insert into money_rounding (regime, unit, legal_basis, verified) values
    ('TDKT_2003', 1, 'Nghị định 91/2017/NĐ-CP', true),
    ('TDKT_2022_ND98', 10000, 'Nghị định 98/2023/NĐ-CP', true),
    ('TDKT_2022_ND152', 10000, 'Nghị định 152/2025/NĐ-CP', true),
    ('TDKT_2026', 10000, null, false);

create table award_money (
    regime      text    not null,
    award       text    not null,
    recipient   text    not null check (recipient in ('INDIVIDUAL', 'COLLECTIVE', 'ENTERPRISE', 'HOUSEHOLD')),
    multiplier  numeric(6, 3) not null check (multiplier > 0),
    legal_basis text,
    verified    boolean not null,
    primary key (regime, award, recipient),
    foreign key (regime, award, recipient) references award_type_recipient (regime, award, recipient)
);

create temporary table money_base (award text, recipients text, multiplier numeric(6, 3), m2003 boolean, m98 boolean, m152 boolean);
insert into money_base values
    -- award, recipients, multiplier, confirmed under Decree 91/2017, 98/2023, 152/2025
    ('CSTDTQ', 'INDIVIDUAL', 4.5, true, true, true),
    ('CSTD_TINH', 'INDIVIDUAL', 3.0, true, true, true),
    ('CSTDCS', 'INDIVIDUAL', 1.0, true, true, true),
    ('LDTT', 'INDIVIDUAL', 0.3, true, true, true),
    ('TTLDXS', 'COLLECTIVE', 1.5, true, true, true),
    ('TTLDTT', 'COLLECTIVE', 0.8, true, true, true),
    ('CO_CP', 'COLLECTIVE ENTERPRISE', 12, true, true, true),
    ('CO_TINH', 'COLLECTIVE ENTERPRISE', 8, true, true, false),
    ('BK_TTG', 'INDIVIDUAL', 3.5, true, false, true),
    ('GIAY_KHEN', 'INDIVIDUAL', 0.3, true, false, false),
    -- that a collective gets twice what a person gets is confirmed for orders alone
    ('BK_TTG', 'COLLECTIVE ENTERPRISE', 7, false, false, false),
    ('GIAY_KHEN', 'COLLECTIVE ENTERPRISE', 0.6, false, false, false);

insert into award_money (regime, award, recipient, multiplier, legal_basis, verified)
select r.code, b.award, recipient, b.multiplier, case when confirmed.yes then r.decree end, confirmed.yes
from legal_regime r
cross join money_base b
cross join lateral unnest(string_to_array(b.recipients, ' ')) recipient
cross join lateral (select case r.code
        when 'TDKT_2003' then b.m2003 when 'TDKT_2022_ND98' then b.m98 when 'TDKT_2022_ND152' then b.m152 else false
    end as yes) confirmed;

-- the one award whose multiplier the new law changed: 1.0 before, 1.5 since
insert into award_money (regime, award, recipient, multiplier, legal_basis, verified)
select r.code, 'BK_TINH', recipient,
       case r.code when 'TDKT_2003' then 1.0 else 1.5 end * case recipient when 'INDIVIDUAL' then 1 else 2 end,
       case when confirmed.yes then r.decree end, confirmed.yes
from legal_regime r
cross join unnest(array['INDIVIDUAL', 'COLLECTIVE', 'ENTERPRISE']) recipient
cross join lateral (
    select recipient = 'INDIVIDUAL' and r.code in ('TDKT_2003', 'TDKT_2022_ND152') as yes) confirmed;

drop table money_base;

-- what an award brought stands with it: later law does not change it
alter table award add money_amount     numeric(14);
alter table award add money_multiplier numeric(6, 3);
alter table award add money_base_wage  numeric(12);
alter table award add money_verified   boolean;
