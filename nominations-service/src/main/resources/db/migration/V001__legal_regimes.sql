-- Legal regimes as data, effective-dated. verified = false: known from weak sources, never to be cited.
create table legal_regime (
    code          text primary key,
    law           text    not null,
    decree        text,
    circular      text,
    in_force_from date,
    in_force_to   date,
    verified      boolean not null,
    check (in_force_from <= in_force_to)
);

insert into legal_regime (code, law, decree, circular, in_force_from, in_force_to, verified) values
    ('TDKT_2003', 'Luật Thi đua, khen thưởng 15/2003/QH11, sửa đổi bởi các Luật 47/2005/QH11, 32/2009/QH12, 39/2013/QH13',
     'Nghị định 91/2017/NĐ-CP', 'Thông tư 08/2017/TT-BNV, Thông tư 12/2019/TT-BNV', null, '2023-12-31', true),
    ('TDKT_2022_ND98', 'Luật Thi đua, khen thưởng 06/2022/QH15',
     'Nghị định 98/2023/NĐ-CP', 'Thông tư 01/2024/TT-BNV', '2024-01-01', '2025-06-30', true),
    ('TDKT_2022_ND152', 'Luật Thi đua, khen thưởng 06/2022/QH15',
     'Nghị định 152/2025/NĐ-CP', 'Thông tư 15/2025/TT-BNV', '2025-07-01', '2026-09-30', true),
    -- its decree and circular are not known, and of the amendment no more than that it exists
    ('TDKT_2026', 'Luật Thi đua, khen thưởng 06/2022/QH15, sửa đổi bởi Luật 06/2026/QH16',
     null, null, '2026-10-01', null, false);
