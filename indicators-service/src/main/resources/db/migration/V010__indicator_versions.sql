-- Definitions have versions: what was published stays, another definition is the next version of the indicator.
alter table indicator
    add column unit_code text,
    add column scale     int not null default 0,
    add column over_time text,
    add column formula   text,
    add column missing   text check (missing in ('SKIP_IF_ANY', 'SKIP_IF_ALL', 'NEVER_SKIP')),
    drop constraint indicator_kind_check,
    drop constraint indicator_direction_check,
    drop constraint indicator_source_check,
    add check (kind in ('STOCK', 'FLOW', 'FLOW_YTD', 'RATIO', 'MILESTONE')),
    add check (direction in ('UP', 'DOWN', 'RANGE')),
    add check (source in ('REPORTED', 'BOARD', 'REGISTRY', 'FORMULA')),
    add check ((source = 'FORMULA') = (formula is not null));
update indicator set over_time = case kind when 'FLOW' then 'SUM' else 'LAST' end;
alter table indicator
    alter column over_time set not null,
    add check (over_time in ('SUM', 'LAST', 'LAST_IN_PERIOD', 'MEAN'));

create table indicator_version (
    indicator_id uuid        not null references indicator (id),
    version      bigint      not null,
    definition   jsonb       not null,
    defined_by   text        not null,
    defined_at   timestamptz not null,
    reason       text,
    primary key (indicator_id, version)
);
insert into indicator_version (indicator_id, version, definition, defined_by, defined_at)
select i.id, i.version, jsonb_build_object(
           'id', i.id, 'version', i.version, 'code', i.code, 'nameVi', i.name_vi, 'nameEn', i.name_en, 'unit', i.unit,
           'scale', i.scale, 'kind', i.kind, 'direction', i.direction, 'aggregation', i.aggregation,
           'overTime', i.over_time, 'source', i.source, 'decimals', i.decimals),
       a.actor, a.at
  from indicator i
  join audit_entry a on a.aggregate_id = i.id and a.aggregate_version = i.version;
