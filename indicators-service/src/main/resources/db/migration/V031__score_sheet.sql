-- Score sheets (bảng điểm): by what a block is judged in a movement.
create table score_sheet (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    movement    text        not null,
    block       text        not null references emulation_block (code),
    sheet       text        not null check (sheet is json object),
    unique (movement, block)
);

-- What no figure says and people judge: points a member gives itself, and points that count.
create table assessment (
    score_sheet_id  uuid           not null references score_sheet (id),
    member          text           not null,
    criterion       text           not null,
    self_points     numeric(24, 6),
    reviewed_points numeric(24, 6),
    evidence        text,
    primary key (score_sheet_id, member, criterion)
);
