-- The same functions, in the form that the planner can write into the query around them: a large import is counted as
-- sets and not version by version.
create or replace function enterprise_marks(state jsonb)
    returns table (dimension text, value text, day date, total int, operating int)
    language sql immutable parallel safe as $$
    with period as (
        select entry->>'state' as state, (entry->>'from')::date as day,
               (entry->>'state' <> 'TERMINATED')::int as counts, (entry->>'state' = 'OPERATING')::int as operates
        from jsonb_array_elements(state->'operatingStates') entry),
    step as (
        select period.state, period.day,
               counts - coalesce(lag(counts) over days, 0) as total,
               operates - coalesce(lag(operates) over days, 0) as operating,
               lead(period.day) over days as until
        from period window days as (order by period.day)),
    trait (dimension, value) as (
        select * from (values
            ('all', ''),
            ('zone', state->>'zone'),
            ('legalForm', state->>'legalForm'),
            ('ownership', state->>'ownership'),
            ('sector', left(state->>'industry', 2)),
            ('sizeClass', coalesce(state->>'sizeClass', 'UNKNOWN'))) single
        union all
        select 'country', country from jsonb_array_elements_text(state->'investorCountries') country)
    select trait.dimension, trait.value, step.day, step.total, step.operating
    from trait cross join step where step.total <> 0 or step.operating <> 0
    union all
    select 'state', step.state, step.day, 1, 0 from step
    union all
    select 'state', step.state, step.until, -1, 0 from step where step.until is not null
$$;

create or replace function version_marks(aggregate uuid, version bigint)
    returns table (recorded_at timestamptz, dimension text, value text, day date, total int, operating int)
    language sql stable parallel safe as $$
    select entry.at, mark.* from audit_entry entry cross join lateral enterprise_marks(entry.state) mark
    where entry.aggregate_id = aggregate and entry.aggregate_version = version
    union all
    select entry.at, mark.dimension, mark.value, mark.day, -mark.total, -mark.operating
    from audit_entry entry
    join audit_entry before
        on before.aggregate_id = entry.aggregate_id and before.aggregate_version = entry.aggregate_version - 1
    cross join lateral enterprise_marks(before.state) mark
    where entry.aggregate_id = aggregate and entry.aggregate_version = version
$$;

-- Days are added up first, then months and years from them.
create or replace function count_enterprises(most int) returns bigint language plpgsql
    set work_mem = '128MB' as $$
declare
    counted bigint;
begin
    if not pg_try_advisory_xact_lock(7431002) then
        return 0;
    end if;
    with gone as (
        delete from enterprise_uncounted where ctid = any(array(select ctid from enterprise_uncounted limit most))
        returning aggregate_id, aggregate_version),
    daily as materialized (
        select mark.day, (mark.recorded_at at time zone 'UTC')::date as recorded_on, mark.dimension, mark.value,
               sum(mark.total) as total, sum(mark.operating) as operating
        from gone cross join lateral version_marks(gone.aggregate_id, gone.aggregate_version) mark
        group by 1, 2, 3, 4
        having sum(mark.total) <> 0 or sum(mark.operating) <> 0),
    added as (
        insert into enterprise_count as known
        select grain, date_trunc(unit, day)::date, recorded_on, dimension, value, sum(total), sum(operating)
        from daily cross join (values ('Y', 'year'), ('M', 'month'), ('D', 'day')) as grains (grain, unit)
        group by 1, 2, 3, 4, 5
        having sum(total) <> 0 or sum(operating) <> 0
        on conflict (grain, starts, dimension, value, recorded_on) do update
            set total = known.total + excluded.total, operating = known.operating + excluded.operating)
    select count(*) into counted from gone;
    return counted;
end $$;
-- sums are raised in place
alter table enterprise_count set (fillfactor = 70);
