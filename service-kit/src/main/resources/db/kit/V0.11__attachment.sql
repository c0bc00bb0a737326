-- Files that belong to something of this service. In the database and in chunks: one backup holds a dossier and its files,
-- one transaction stores both or neither, every instance sees them, and nobody holds a file in memory whole.
create table attachment (
    id          uuid        primary key,
    -- kind and id of what it belongs to, in the feature's own words: difficulty/0190…
    owner       text        not null check (length(owner) between 1 and 200),
    name        text        not null check (length(name) between 1 and 150),
    media_type  text        not null,
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at   timestamptz not null,
    stored_by   text        not null,
    -- absent while nothing of its owner names it yet: housekeeping takes those away
    attached_at timestamptz,
    -- from here on it is evidence
    sealed_at   timestamptz,
    -- the same file sent again is the same attachment
    unique (owner, sha256)
);
create index attachment_orphan on attachment (stored_at) where attached_at is null;

create table attachment_chunk (
    attachment_id uuid  not null references attachment on delete cascade,
    no            int   not null,
    bytes         bytea not null,
    primary key (attachment_id, no)
);
-- what is allowed is compressed already
alter table attachment_chunk alter column bytes set storage external;

create function refuse_change_of_sealed() returns trigger language plpgsql as $$
begin
    raise exception 'a sealed attachment is never changed';
end $$;
create trigger attachment_sealed before update or delete on attachment
    for each row when (old.sealed_at is not null) execute function refuse_change_of_sealed();

create function refuse_change_of_chunk() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or exists (select from attachment where id = old.attachment_id) then
        raise exception 'content is never changed, and goes with its attachment alone';
    end if;
    return old;
end $$;
create trigger attachment_chunk_fixed before update or delete on attachment_chunk
    for each row execute function refuse_change_of_chunk();
