-- The body that runs the zones and issues decisions, with the one that followed it: decisions of a day are issued by the
-- body of that day.
create table issuing_body (
    code             text    primary key,
    name_vi          text    not null,
    name_en          text    not null,
    province         text    not null,
    parent_authority text    not null,
    valid_from       date    not null,
    valid_to         date,
    successor        text    references issuing_body,
    legal_basis      text,
    -- whether a source confirmed the days on which it began and ended
    verified         boolean not null,
    check (valid_from <= valid_to),
    check ((valid_to is null) = (successor is null))
);

insert into issuing_body (code, name_vi, name_en, province, parent_authority, valid_from, valid_to, successor, legal_basis, verified) values
    ('BQLKCN_BN', 'Ban Quản lý các Khu công nghiệp tỉnh Bắc Ninh', 'Management Board of Bắc Ninh Industrial Zones',
     'Bắc Ninh', 'Ủy ban nhân dân tỉnh Bắc Ninh', '2025-07-01', null, null, null, false),
    ('BQLKCN_BG', 'Ban Quản lý các Khu công nghiệp tỉnh Bắc Giang', 'Management Board of Bắc Giang Industrial Zones',
     'Bắc Giang', 'Ủy ban nhân dân tỉnh Bắc Giang', '2003-12-10', '2025-06-30', 'BQLKCN_BN',
     'Quyết định 261/2003/QĐ-TTg', false);
