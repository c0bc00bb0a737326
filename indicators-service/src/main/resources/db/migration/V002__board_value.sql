-- Figures that the board enters itself, for a month (2021-07) or a year (2021).
create table board_value (
    id         uuid           primary key,
    version    bigint         not null,
    changed_at timestamptz    not null,
    indicator  text           not null references indicator (code),
    period     text           not null check (period ~ '^\d{4}(-\d{2})?$'),
    value      numeric(24, 6) not null,
    source     text           not null,
    entered_by text           not null,
    entered_at timestamptz    not null,
    unique (indicator, period)
);

-- All that a figure ever was, the one in force included.
create table board_value_revision (
    board_value_id uuid           not null references board_value (id),
    revision       int            not null,
    value          numeric(24, 6) not null,
    source         text           not null,
    entered_by     text           not null,
    entered_at     timestamptz    not null,
    primary key (board_value_id, revision)
);
