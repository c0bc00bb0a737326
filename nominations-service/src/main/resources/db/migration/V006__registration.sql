-- Đăng ký thi đua: an enterprise, or a unit of the board, pledges to take part.
create table registration (
    id           uuid        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null,
    movement     text        not null references movement (code),
    tax_code     text,
    unit         text,
    subject_key  text        not null,
    pledge       text        not null,
    registered_on date        not null,
    check ((tax_code is null) <> (unit is null)),
    unique (movement, subject_key)
);
create index registration_by_enterprise on registration (tax_code, id);
