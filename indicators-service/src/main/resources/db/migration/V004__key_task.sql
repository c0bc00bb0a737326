-- Key tasks (nhiệm vụ trọng tâm) of movements.
create table key_task (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    movement   text        not null,
    code       text        not null,
    name_vi    text        not null,
    name_en    text        not null,
    owner      text        not null,
    due        date        not null,
    state      text        not null check (state in ('PLANNED', 'IN_PROGRESS', 'DONE')),
    unique (movement, code)
);
