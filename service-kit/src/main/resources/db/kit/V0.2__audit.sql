-- Who did what, when, from where. One row for each published change; rows are never changed or deleted.
create table audit_entry (
    event_id          uuid        primary key,
    at                timestamptz not null,
    actor             text        not null,
    client            text        not null,
    trace_id          text,
    type              text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null,
    state             jsonb       not null,
    unique (aggregate_id, aggregate_version)
);
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are never changed';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
