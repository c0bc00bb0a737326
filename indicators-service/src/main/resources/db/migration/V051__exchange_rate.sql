-- Exchange rates are figures of the board: entered by month with the paper they stand in, corrected by revisions. A currency that
-- figures are converted from or into has an indicator EXCHANGE_RATE_ with its ISO 4217 code: VND for one unit of it.
with defined as (
    insert into indicator (id, version, changed_at, code, name_vi, name_en, unit, scale, kind, direction, aggregation,
                           over_time, source, decimals)
    values (uuidv7(), 1, now(), 'EXCHANGE_RATE_USD', 'Tỷ giá USD/VND', 'Exchange rate of the US dollar', 'VND/USD', 0,
            'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 2)
        on conflict (code) do nothing
    returning *),
told as (
    select id, jsonb_build_object(
               'id', id, 'version', version, 'code', code, 'nameVi', name_vi, 'nameEn', name_en, 'unit', unit,
               'scale', scale, 'kind', kind, 'direction', direction, 'aggregation', aggregation, 'overTime', over_time,
               'source', source, 'decimals', decimals) as state
      from defined),
versioned as (
    insert into indicator_version (indicator_id, version, definition, defined_by, defined_at)
    select id, 1, state, 'indicators-service', now() from told),
event as (
    insert into outbox (id, topic, type, aggregate_id, aggregate_version, payload, occurred_at)
    select uuidv7(), 'indicators.indicator', 'vn.kcn.thidua.indicator.defined.v1', id, 1, state, now() from told
    returning id, type, aggregate_id, payload, occurred_at)
insert into audit_entry (event_id, at, actor, client, type, aggregate_id, aggregate_version, state)
select id, occurred_at, 'indicators-service', 'indicators-service', type, aggregate_id, 1, payload from event;
