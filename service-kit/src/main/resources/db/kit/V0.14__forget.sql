-- The trail never says anything else than it did; where somebody has the right to be forgotten it may say less: whole
-- fields go, lists are emptied, the name of who acted is blotted out. Everything else of an entry stays.
create function only_forgets(told jsonb, kept jsonb) returns boolean language plpgsql immutable as $$
begin
    if kept = told then
        return true;
    elsif jsonb_typeof(kept) = 'object' and jsonb_typeof(told) = 'object' then
        return not exists (
            select from jsonb_each(kept) field
            where not told ? field.key or not only_forgets(told->field.key, field.value));
    elsif jsonb_typeof(kept) = 'array' and jsonb_typeof(told) = 'array' then
        return jsonb_array_length(kept) = 0
            or jsonb_array_length(kept) = jsonb_array_length(told)
                and not exists (
                    select from generate_series(0, jsonb_array_length(kept) - 1) place
                    where not only_forgets(told->place, kept->place));
    end if;
    return false;
end $$;

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
            and (new.actor = old.actor or new.actor = 'erased')
            and only_forgets(old.state, new.state)
            and (new.event_id, new.at, new.client, new.type, new.aggregate_id, new.aggregate_version)
                = (old.event_id, old.at, old.client, old.type, old.aggregate_id, old.aggregate_version)
            and new.trace_id is not distinct from old.trace_id then
        return new;
    end if;
    raise exception 'audit entries are never changed';
end $$;

-- Sealed files are never changed, and go only with the erasure of whom they belong to: the transaction names the owner.
create or replace function refuse_change_of_sealed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('thidua.erasing', true) = old.owner then
        return old;
    end if;
    raise exception 'a sealed attachment is never changed';
end $$;
