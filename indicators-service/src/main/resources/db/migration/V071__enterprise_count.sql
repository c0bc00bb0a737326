-- How many enterprises entered and left each state, by year, month and day: a day's count is a handful of these rows,
-- however many enterprises there are. Kept by triggers, so that whoever writes states, a rebuild too, keeps it right.
create table enterprise_count (
    grain       text not null check (grain in ('Y', 'M', 'D')),
    starts      date not null,
    state       text not null,
    enterprises int  not null,
    primary key (grain, starts, state)
) with (fillfactor = 70);

create function count_states() returns trigger language plpgsql as $$
declare
    sign int := case tg_op when 'INSERT' then 1 else -1 end;
begin
    insert into enterprise_count as known (grain, starts, state, enterprises)
    select g.grain, date_trunc(g.unit, d.day)::date, d.state, sum(d.net)
      from (select begins as day, state, sign as net from moved
             union all
            select ends + 1, state, -sign from moved where ends is not null) as d
     cross join (values ('Y', 'year'), ('M', 'month'), ('D', 'day')) as g (grain, unit)
     group by 1, 2, 3
     order by 1, 2, 3
        on conflict (grain, starts, state) do update set enterprises = known.enterprises + excluded.enterprises;
    return null;
end $$;
create trigger enterprise_state_counted after insert on enterprise_state
    referencing new table as moved for each statement execute function count_states();
create trigger enterprise_state_uncounted after delete on enterprise_state
    referencing old table as moved for each statement execute function count_states();

insert into enterprise_count (grain, starts, state, enterprises)
select g.grain, date_trunc(g.unit, d.day)::date, d.state, sum(d.net)
  from (select begins as day, state, 1 as net from enterprise_state
         union all
        select ends + 1, state, -1 from enterprise_state where ends is not null) as d
 cross join (values ('Y', 'year'), ('M', 'month'), ('D', 'day')) as g (grain, unit)
 group by 1, 2, 3;
