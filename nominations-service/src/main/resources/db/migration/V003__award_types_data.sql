-- The catalogue of awards. Sources: Law 15/2003/QH11 with Decree 91/2017; Law 06/2022/QH15 with Decrees 98/2023 and
-- 152/2025. What no source confirmed has verified = false and no legal basis. Left out: Kỷ niệm chương (ministries'
-- own), Doanh nghiệp tiêu biểu (governed by regulations of its own, Law 06/2022 Art. 81(3)).

-- what an award is in every regime
create temporary table award_base (
    code text, kind text, name_vi text, name_en text, level text, thematic boolean, enterprise_decides boolean,
    recipients text);
insert into award_base values
    ('LDTT', 'TITLE', 'Lao động tiên tiến', 'Advanced worker', 'GRASSROOTS', false, true, 'INDIVIDUAL'),
    ('CSTDCS', 'TITLE', 'Chiến sĩ thi đua cơ sở', 'Grassroots emulation fighter', 'GRASSROOTS', false, true, 'INDIVIDUAL'),
    ('TTLDTT', 'TITLE', 'Tập thể lao động tiên tiến', 'Advanced labour collective', 'GRASSROOTS', false, true, 'COLLECTIVE'),
    ('CSTD_TINH', 'TITLE', 'Chiến sĩ thi đua cấp tỉnh', 'Provincial emulation fighter', 'PROVINCE', false, false, 'INDIVIDUAL'),
    ('TTLDXS', 'TITLE', 'Tập thể lao động xuất sắc', 'Excellent labour collective', 'PROVINCE', false, false, 'COLLECTIVE'),
    -- a variant for thematic movements is not confirmed
    ('CO_TINH', 'TITLE', 'Cờ thi đua của Ủy ban nhân dân tỉnh', 'Provincial emulation flag', 'PROVINCE', false, false, 'COLLECTIVE ENTERPRISE'),
    ('CSTDTQ', 'TITLE', 'Chiến sĩ thi đua toàn quốc', 'National emulation fighter', 'GOVERNMENT', false, false, 'INDIVIDUAL'),
    -- by theme only for movements of the Prime Minister that last five years or more, which a board's never is
    ('CO_CP', 'TITLE', 'Cờ thi đua của Chính phủ', 'Government emulation flag', 'GOVERNMENT', false, false, 'COLLECTIVE ENTERPRISE'),
    ('GIAY_KHEN', 'FORM', 'Giấy khen', 'Certificate of commendation', 'GRASSROOTS', true, false, 'INDIVIDUAL COLLECTIVE ENTERPRISE HOUSEHOLD'),
    ('BK_TINH', 'FORM', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'Provincial certificate of merit', 'PROVINCE', true, false, 'INDIVIDUAL COLLECTIVE ENTERPRISE HOUSEHOLD'),
    ('BK_TTG', 'FORM', 'Bằng khen của Thủ tướng Chính phủ', 'Prime Minister''s certificate of merit', 'GOVERNMENT', true, false, 'INDIVIDUAL COLLECTIVE ENTERPRISE HOUSEHOLD'),
    -- by theme only for movements of a ministry or province that last five years or more
    ('HCLD_3', 'FORM', 'Huân chương Lao động hạng Ba', 'Labour Order, third class', 'STATE', false, false, 'INDIVIDUAL COLLECTIVE ENTERPRISE'),
    ('HCLD_2', 'FORM', 'Huân chương Lao động hạng Nhì', 'Labour Order, second class', 'STATE', false, false, 'INDIVIDUAL COLLECTIVE ENTERPRISE'),
    ('HCLD_1', 'FORM', 'Huân chương Lao động hạng Nhất', 'Labour Order, first class', 'STATE', false, false, 'INDIVIDUAL COLLECTIVE ENTERPRISE');

create temporary table award_decider (level text, vi text, en text);
insert into award_decider values
    ('GRASSROOTS', 'Trưởng Ban', 'Head of the board'),
    ('PROVINCE', 'Chủ tịch Ủy ban nhân dân tỉnh', 'Chairman of the provincial People''s Committee'),
    ('GOVERNMENT', 'Thủ tướng Chính phủ', 'Prime Minister'),
    ('STATE', 'Chủ tịch nước', 'President');

-- Shares: only Decree 91/2017 Art. 45(8) is confirmed (90 % for provincial and national emulation fighters). The
-- board's own council sets the others in its rules; until then 80 %, and a simple majority for what the board decides.
create temporary table award_share (code text, numerator int, strictly boolean);
insert into award_share values
    ('LDTT', 50, true), ('TTLDTT', 50, true), ('GIAY_KHEN', 50, true),
    ('CSTDCS', 80, false), ('TTLDXS', 80, false), ('CO_TINH', 80, false), ('BK_TINH', 80, false), ('BK_TTG', 80, false),
    ('CO_CP', 80, false), ('HCLD_3', 80, false), ('HCLD_2', 80, false), ('HCLD_1', 80, false),
    ('CSTD_TINH', 90, false), ('CSTDTQ', 90, false);
-- Decrees 98/2023 and 152/2025: 80 % for provincial fighters, 90 % for national ones, neither confirmed

-- articles that a source confirmed; national emulation fighter 2003: the text is confirmed, its place is not
create temporary table award_article (regime text, code text, basis text);
insert into award_article values
    ('TDKT_2003', 'CSTDCS', 'Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3'),
    ('TDKT_2003', 'CSTD_TINH', 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 22'),
    ('TDKT_2003', 'CSTDTQ', null),
    ('TDKT_2003', 'TTLDTT', 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 28'),
    ('TDKT_2003', 'TTLDXS', 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 27 khoản 1'),
    ('TDKT_2003', 'CO_TINH', 'Nghị định 91/2017/NĐ-CP, Điều 12; Thông tư 08/2017/TT-BNV, Điều 8'),
    ('TDKT_2022', 'LDTT', 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 24 khoản 1'),
    ('TDKT_2022', 'CSTDCS', 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 23'),
    ('TDKT_2022', 'CSTD_TINH', 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 22'),
    ('TDKT_2022', 'CSTDTQ', 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 21'),
    ('TDKT_2022', 'TTLDXS', 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 27'),
    ('TDKT_2022', 'CO_TINH', 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 26 khoản 1 và 2'),
    ('TDKT_2022', 'CO_CP', 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 25'),
    ('TDKT_2022', 'HCLD_3', 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 44 khoản 2');

insert into award_type (regime, code, kind, name_vi, name_en, level, decider_vi, decider_en, thematic_allowed,
        enterprise_decides, threshold_numerator, threshold_denominator, threshold_strictly, threshold_basis,
        threshold_verified, documents_basis, documents_verified, legal_basis, verified)
select r.code, b.code, b.kind, b.name_vi, b.name_en, b.level, d.vi, d.en, b.thematic, b.enterprise_decides,
       case when b.code = 'CSTD_TINH' and r.code <> 'TDKT_2003' then 80 else s.numerator end, 100, s.strictly,
       case when vote.confirmed then 'Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8' end, vote.confirmed,
       dossier.basis, dossier.basis is not null,
       a.basis, a.code is not null
from legal_regime r
cross join award_base b
join award_decider d on d.level = b.level
join award_share s on s.code = b.code
left join award_article a on a.code = b.code
    and (a.regime = r.code or a.regime = 'TDKT_2022' and r.code in ('TDKT_2022_ND98', 'TDKT_2022_ND152'))
cross join lateral (select r.code = 'TDKT_2003' and b.code in ('CSTD_TINH', 'CSTDTQ') as confirmed) vote
cross join lateral (select case
        when r.code = 'TDKT_2003' and b.kind = 'TITLE' then 'Nghị định 91/2017/NĐ-CP, Điều 50'
        when r.code in ('TDKT_2022_ND98', 'TDKT_2022_ND152')
            then 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84 khoản '
                || case b.kind when 'TITLE' then '1' else '2' end
                || case when b.code in ('CO_CP', 'BK_TTG') or b.level = 'STATE' then ' và 3' else '' end
    end as basis) dossier;

insert into award_type_recipient (regime, award, recipient)
select t.regime, t.code, recipient
from award_type t
join award_base b on b.code = t.code
cross join lateral unnest(string_to_array(b.recipients, ' ')) recipient
-- households are recipients since Law 06/2022 Art. 2
where not (t.regime = 'TDKT_2003' and recipient = 'HOUSEHOLD');

insert into award_type_document (regime, award, position, document, conditional)
select t.regime, t.code, item.position, item.document, item.conditional
from award_type t
cross join lateral (values
    (1, 'TO_TRINH', true, false),
    (2, 'BAO_CAO_THANH_TICH', true, false),
    (3, 'BIEN_BAN_BINH_XET', t.kind = 'TITLE', false),
    (4, 'BIEN_BAN_XET_KHEN', t.kind = 'FORM', false),
    -- grassroots fighters: the initiative is one of several ways since 2024, and was the only one before
    (5, 'CHUNG_NHAN_SANG_KIEN', t.code in ('CSTDCS', 'CSTD_TINH', 'CSTDTQ'), t.code = 'CSTDCS' and t.regime <> 'TDKT_2003'),
    (6, 'CHUNG_NHAN_THANH_TICH', t.kind = 'FORM', true),
    (7, 'Y_KIEN_CO_QUAN', t.code in ('CO_CP', 'BK_TTG') or t.level = 'STATE', false)
) item (position, document, applies, conditional)
where item.applies;

drop table award_base;
drop table award_decider;
drop table award_share;
drop table award_article;
