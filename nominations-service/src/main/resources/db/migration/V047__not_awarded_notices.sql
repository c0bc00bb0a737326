-- Thông báo kết quả to those whose case was refused, with the reasons, each an object of its own.
create table not_awarded_notice (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    nomination uuid        not null unique references nomination,
    number     text        not null,
    issued_on  date        not null,
    text       text,
    issued_by  text        not null
);

create table not_awarded_reason (
    notice_id  uuid not null references not_awarded_notice,
    position   int  not null,
    code       text not null,
    text_vi    text not null,
    text_en    text not null,
    legal_basis text,
    primary key (notice_id, position)
);
