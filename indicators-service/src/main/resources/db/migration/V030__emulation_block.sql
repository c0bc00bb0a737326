-- Emulation blocks (khối, cụm thi đua) by year, and who competes in each.
create table emulation_block (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    code       text        not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    year       int         not null check (year between 1945 and 2999),
    name_vi    text        not null,
    parent     text        references emulation_block (code) check (parent <> code),
    leader     text,
    deputy     text,
    check (leader <> deputy)
);

create table emulation_block_member (
    block_id uuid not null references emulation_block (id),
    place    int  not null,
    kind     text not null check (kind in ('UNIT', 'ENTERPRISE')),
    code     text not null,
    name     text not null,
    -- the block's year, so that the database itself lets nobody compete in two blocks of one year
    year     int  not null,
    primary key (block_id, place),
    -- at the end of the transaction: members change places one by one
    unique (year, code) deferrable initially deferred
);
