-- The figures of a report stand in its row, what each step changed in the row of the step (docs/decisions/0080).
alter table report add column figures jsonb not null default '{}' check (jsonb_typeof(figures) = 'object');
update report r
   set figures = held.figures
  from (select report_id, jsonb_object_agg(indicator, trim_scale(value)) as figures
          from report_value group by report_id) as held
 where held.report_id = r.id;
alter table report alter column figures drop default;

-- {"EXPORTS": [figure, the one it replaced, version of the definition it was reported under]}; null: none
alter table report_step
    add column changes json,
    -- whether it is the approval from which the figures count
    add column counts  boolean not null default false;
update report_step s
   set changes = made.changes
  from (select report_id, report_version,
               json_object_agg(indicator, json_build_array(trim_scale(value), trim_scale(replaced), definition)
                               order by indicator) as changes
          from report_value_revision group by report_id, report_version) as made
 where made.report_id = s.report_id and made.report_version = s.report_version;
update report_step s
   set counts = s.state = 'APPROVED_L2' or r.levels = 1
  from report r
 where r.id = s.report_id and s.command = 'APPROVE';

drop table report_value;
drop table report_value_revision;

-- One figure a row, to ask by; who knows the report asks its row.
create view report_value as
select r.id as report_id, f.key as indicator, f.value::numeric as value
  from report r cross join lateral jsonb_each_text(r.figures) as f;
