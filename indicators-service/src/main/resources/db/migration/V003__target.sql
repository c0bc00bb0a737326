-- Targets (mục tiêu) of movements; the terms in force stand in the row, all of them in target_revision.
create table target (
    id                  uuid           primary key,
    version             bigint         not null,
    changed_at          timestamptz    not null,
    movement            text           not null,
    indicator           text           not null references indicator (code),
    revision            int            not null,
    comparison          text           not null
                        check (comparison in ('AT_LEAST', 'MORE_THAN', 'ABOUT', 'AT_MOST', 'EQUAL')),
    target_value        numeric(24, 6) not null,
    tolerance           numeric(24, 6) not null check (tolerance >= 0),
    begins              date           not null,
    due                 date           not null,
    base_period         text,
    base_value          numeric(24, 6),
    base_target_percent numeric(24, 6),
    note                text,
    reason              text,
    set_by              text           not null,
    set_at              timestamptz    not null,
    check (begins <= due),
    check (base_period is null or num_nonnulls(base_value, base_target_percent) = 1),
    unique (movement, indicator, due)
);

create table target_revision (
    target_id           uuid           not null references target (id),
    place               int            not null,
    comparison          text           not null,
    target_value        numeric(24, 6) not null,
    tolerance           numeric(24, 6) not null,
    begins              date           not null,
    due                 date           not null,
    base_period         text,
    base_value          numeric(24, 6),
    base_target_percent numeric(24, 6),
    note                text,
    reason              text,
    set_by              text           not null,
    set_at              timestamptz    not null,
    primary key (target_id, place)
);
