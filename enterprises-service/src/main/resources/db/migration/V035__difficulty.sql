-- What enterprises find hard, and what the board does about it. Terms and departments are the board's own: data, to be
-- replaced by its rules of procedure (unverified).
create table department (
    code    text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,30}$'),
    name_vi text not null,
    name_en text not null
);
insert into department (code, name_vi, name_en) values
    ('OFFICE', 'Văn phòng Ban', 'Office of the board'),
    ('ENTERPRISE', 'Phòng Quản lý Doanh nghiệp', 'Enterprise department'),
    ('INVESTMENT', 'Phòng Quản lý Đầu tư', 'Investment department'),
    ('LABOUR', 'Phòng Quản lý Lao động', 'Labour department'),
    ('PLANNING', 'Phòng Quản lý Quy hoạch và Xây dựng', 'Planning and construction department'),
    ('ENVIRONMENT', 'Phòng Quản lý Môi trường', 'Environment department');

create table difficulty_category (
    code         text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,30}$'),
    name_vi      text not null,
    name_en      text not null,
    -- within how many working days it is answered
    working_days int  not null check (working_days between 1 and 250)
);
insert into difficulty_category (code, name_vi, name_en, working_days) values
    ('EPIDEMIC', 'Phòng, chống dịch', 'Epidemic', 3),
    ('PROCEDURE', 'Thủ tục hành chính', 'Administrative procedures', 5),
    ('SECURITY', 'An ninh, trật tự', 'Security and order', 5),
    ('INFRASTRUCTURE', 'Hạ tầng: điện, nước, giao thông', 'Infrastructure: power, water, roads', 7),
    ('LABOUR', 'Lao động, việc làm', 'Labour and jobs', 10),
    ('ENVIRONMENT', 'Môi trường', 'Environment', 10),
    ('LAND', 'Đất đai, mặt bằng', 'Land and premises', 15),
    ('TAX_CUSTOMS', 'Thuế, hải quan', 'Tax and customs', 15),
    ('OTHER', 'Việc khác', 'Other', 10);

create table difficulty (
    id           uuid        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null,
    tax_code     text        not null references enterprise (tax_code),
    -- of the enterprise when it raised this: figures of a zone keep what happened in it
    zone         text        not null,
    category     text        not null references difficulty_category (code),
    title        text        not null,
    description  text        not null,
    state        text        not null check (state in (
        'RAISED', 'ASSIGNED', 'WAITING', 'ANSWERED', 'RESOLVED', 'REFUSED')),
    raised_on    date        not null,
    department   text        references department (code),
    agency       text,
    -- the term: so many working days from a day on, pauses left out
    working_days int         not null,
    clock_from   date        not null,
    due_on       date,
    answer       text,
    answered_on  date,
    answered_in  int         check (answered_in >= 0),
    reopen_until date,
    closed_on    date,
    check (state in ('RAISED', 'REFUSED') or department is not null or agency is not null)
);
create index difficulty_holder on difficulty (tax_code, id);
create index difficulty_state on difficulty (state, id);
create index difficulty_zone on difficulty (zone, id);
create index difficulty_due on difficulty (due_on) where state in ('RAISED', 'ASSIGNED');

create table difficulty_step (
    difficulty_id uuid        not null references difficulty (id),
    position      int         not null,
    command       text        not null,
    from_state    text        not null,
    to_state      text        not null,
    at            timestamptz not null,
    day           date        not null,
    by            text        not null,
    note          text,
    primary key (difficulty_id, position)
);
