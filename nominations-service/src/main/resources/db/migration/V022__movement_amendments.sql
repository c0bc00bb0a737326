-- A launched movement changes by an amendment alone: one row a changed field, with what stood there before.
create table movement_amendment (
    movement_id uuid        not null references movement,
    position    int         not null,
    number      int         not null,
    amended_at  timestamptz not null,
    reason      text        not null,
    field       text        not null,
    before      text,
    after       text,
    primary key (movement_id, position)
);

-- Sơ kết, tổng kết.
create table movement_review (
    movement_id uuid not null references movement,
    position    int  not null,
    kind        text not null check (kind in ('INTERIM', 'FINAL')),
    held_on     date not null,
    summary     text not null,
    lessons     text,
    primary key (movement_id, position)
);
