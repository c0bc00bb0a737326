-- Indicators (chỉ tiêu): definitions, recorded once and never changed.
create table indicator (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    code        text        not null unique check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    name_vi     text        not null,
    name_en     text        not null,
    unit        text        not null,
    kind        text        not null check (kind in ('STOCK', 'FLOW', 'RATIO')),
    direction   text        not null check (direction in ('UP', 'DOWN')),
    aggregation text        not null check (aggregation in ('SUM', 'LAST', 'MEAN')),
    source      text        not null check (source in ('REPORTED', 'BOARD', 'REGISTRY')),
    decimals    int         not null check (decimals between 0 and 6)
);
