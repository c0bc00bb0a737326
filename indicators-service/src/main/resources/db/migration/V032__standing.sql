-- Official standings: the version in force in the row, every one of them in standing_version, none ever changed.
create table standing (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    movement   text        not null,
    block      text        not null references emulation_block (code),
    unique (movement, block)
);

create table standing_version (
    standing_id uuid        not null references standing (id),
    place       int         not null,
    document    text        not null check (document is json object),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    frozen_by   text        not null,
    frozen_at   timestamptz not null,
    primary key (standing_id, place)
);

create function refuse_change_of_standing() returns trigger language plpgsql as
$$ begin raise exception 'a frozen standing is never changed'; end $$;
create trigger standing_version_is_final before update or delete on standing_version
    for each row execute function refuse_change_of_standing();
