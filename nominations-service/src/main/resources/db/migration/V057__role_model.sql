-- Điển hình tiên tiến: stories of those who were honoured.
create table role_model (
    id           uuid        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null,
    title        text        not null,
    summary      text        not null,
    story        text        not null,
    consented_on date,
    state        text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    published_on date,
    withdrawal   text,
    check ((state = 'DRAFT') = (published_on is null)),
    check ((state = 'WITHDRAWN') = (withdrawal is not null))
);
create index role_model_by_state on role_model (state, id);

create table role_model_award (
    role_model_id uuid not null references role_model,
    position      int  not null,
    code          text not null references award (code),
    primary key (role_model_id, position),
    unique (role_model_id, code)
);
create index role_model_of_award on role_model_award (code);
