-- What the papers of each body look like and say: data, so that a board with another name, seat or custom changes rows.
-- A line break in a name is one on the paper.
create table office (
    body   text primary key references issuing_body,
    parent text not null,
    issuer text not null,
    -- the council that sits beside it and writes its own minutes
    council text not null,
    place  text not null,
    -- thẩm quyền ban hành, as a decision names it above its articles
    organ  text not null
);

create table office_paper (
    body       text not null references office,
    paper      text not null check (paper in
        ('SUBMISSION', 'COUNCIL_MINUTES', 'COUNT_MINUTES', 'GRANT', 'REVOCATION', 'CORRECTION')),
    title      text not null,
    -- trích yếu; {movement} is the movement's name
    subject    text not null,
    -- the number until somebody gives it one
    sign       text not null,
    -- one recipient a line
    recipients text not null,
    primary key (body, paper)
);

-- what a paper of the body rests on beside the law of its regime
create table office_basis (
    body     text not null references office,
    position int  not null,
    basis    text not null,
    primary key (body, position)
);

insert into office (body, parent, issuer, council, place, organ) values
    ('BQLKCN_BG', E'ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG', E'BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP',
     E'HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG', 'Bắc Giang', 'TRƯỞNG BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH BẮC GIANG'),
    ('BQLKCN_BN', E'ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH', E'BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP',
     E'HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG', 'Bắc Ninh', 'TRƯỞNG BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH BẮC NINH');

insert into office_basis (body, position, basis) values
    ('BQLKCN_BG', 0, 'Quyết định số 261/2003/QĐ-TTg ngày 10 tháng 12 năm 2003 của Thủ tướng Chính phủ về việc thành lập Ban Quản lý các khu công nghiệp tỉnh Bắc Giang');

insert into office_paper (body, paper, title, subject, sign, recipients)
select o.body, p.paper, p.title, p.subject, p.sign, p.recipients
from office o
cross join (values
    ('SUBMISSION', 'TỜ TRÌNH', 'Về việc đề nghị khen thưởng', '/TTr-BQL', E'Như trên;\nLưu: VT, VP.'),
    ('COUNCIL_MINUTES', 'BIÊN BẢN', 'Họp xét khen thưởng {movement}', '/BB-HĐTĐKT',
     E'Trưởng Ban (để báo cáo);\nThành viên Hội đồng;\nLưu: VT, VP.'),
    ('COUNT_MINUTES', 'BIÊN BẢN', 'Kiểm phiếu xét khen thưởng {movement}', '/BB-KP', E'Hội đồng Thi đua - Khen thưởng;\nLưu: VT, VP.'),
    ('GRANT', 'QUYẾT ĐỊNH', 'Về việc khen thưởng {movement}', '/QĐ-BQL', E'Như Điều 4;\nLãnh đạo Ban;\nLưu: VT, VP.'),
    ('REVOCATION', 'QUYẾT ĐỊNH', 'Về việc hủy bỏ quyết định khen thưởng', '/QĐ-BQL', E'Như Điều 3;\nLãnh đạo Ban;\nLưu: VT, VP.'),
    ('CORRECTION', 'QUYẾT ĐỊNH', 'Về việc đính chính quyết định khen thưởng', '/QĐ-BQL', E'Như Điều 2;\nLãnh đạo Ban;\nLưu: VT, VP.')
) as p (paper, title, subject, sign, recipients);
