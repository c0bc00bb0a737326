-- Counts of enterprises as of any day, and as they were recorded by any instant, that cost the same with a thousand
-- enterprises and a million: sums over a few thousand rows.
--
-- Each recorded version of an enterprise says how the counts change on which days. Those changes are added up by year,
-- month and day, so that a day's count is the sum of the years before, the months of its year and the days of its month.
-- Writers only note that a version is not counted yet; one counter at a time adds the noted ones up, and who reads adds
-- what is still noted by itself: the figures are exact at every moment, and no two writers meet in a row.
create table enterprise_count (
    grain       text not null check (grain in ('Y', 'M', 'D')),
    -- first day of the year or month, or the day
    starts      date not null,
    -- day (UTC) on which that was recorded
    recorded_on date not null,
    dimension   text not null,
    value       text not null,
    total       int  not null,
    operating   int  not null,
    primary key (grain, starts, dimension, value, recorded_on)
);

-- No key and no index: rows are few, are written with every change and read as a whole.
create table enterprise_uncounted (
    aggregate_id      uuid   not null,
    aggregate_version bigint not null
);

create function note_uncounted() returns trigger language plpgsql as $$
begin
    insert into enterprise_uncounted (aggregate_id, aggregate_version)
    select aggregate_id, aggregate_version from told where type like 'vn.kcn.thidua.enterprise.%';
    return null;
end $$;
create trigger audit_entry_uncounted after insert on audit_entry
    referencing new table as told for each statement execute function note_uncounted();

-- What a state of an enterprise adds to the counts from a day on. `total` counts all but the terminated; by state it
-- counts each state by itself.
create function enterprise_marks(state jsonb)
    returns table (dimension text, value text, day date, total int, operating int)
    language sql immutable strict parallel safe as $$
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

-- What a recorded version changes against the one before.
create function version_marks(aggregate uuid, version bigint)
    returns table (recorded_at timestamptz, dimension text, value text, day date, total int, operating int)
    language sql stable strict parallel safe as $$
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

-- Adds up to so many noted versions up, and answers how many it did; 0 also when somebody else is at it.
create function count_enterprises(most int) returns bigint language plpgsql as $$
declare
    counted bigint;
begin
    if not pg_try_advisory_xact_lock(7431002) then
        return 0;
    end if;
    with gone as (
        delete from enterprise_uncounted where ctid = any(array(select ctid from enterprise_uncounted limit most))
        returning aggregate_id, aggregate_version),
    added as (
        insert into enterprise_count as known
        select grain, date_trunc(unit, mark.day)::date, (mark.recorded_at at time zone 'UTC')::date,
               mark.dimension, mark.value, sum(mark.total), sum(mark.operating)
        from gone cross join lateral version_marks(gone.aggregate_id, gone.aggregate_version) mark
        cross join (values ('Y', 'year'), ('M', 'month'), ('D', 'day')) as grains (grain, unit)
        group by 1, 2, 3, 4, 5
        having sum(mark.total) <> 0 or sum(mark.operating) <> 0
        on conflict (grain, starts, dimension, value, recorded_on) do update
            set total = known.total + excluded.total, operating = known.operating + excluded.operating)
    select count(*) into counted from gone;
    return counted;
end $$;

insert into enterprise_uncounted (aggregate_id, aggregate_version)
select aggregate_id, aggregate_version from audit_entry where type like 'vn.kcn.thidua.enterprise.%';
