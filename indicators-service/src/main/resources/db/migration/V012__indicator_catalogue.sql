-- The catalogue that boards of industrial zones report by (units and practice of 2021). An indicator that was defined here
-- before under the same code stays as it is. Each new one is told to others as any change is.
with catalogue (code, name_vi, name_en, unit, unit_code, scale, kind, direction, aggregation, over_time, source, decimals,
                formula) as (values
    ('INDUSTRIAL_OUTPUT', 'Giá trị sản xuất công nghiệp', 'Industrial output', 'billion VND', 'VND', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'REPORTED', 3, null),
    ('INDUSTRIAL_OUTPUT_CONSTANT', 'Giá trị sản xuất công nghiệp (giá so sánh)', 'Industrial output at constant prices', 'billion VND', 'VND', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'REPORTED', 3, null),
    ('REVENUE', 'Doanh thu', 'Revenue', 'billion VND', 'VND', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'REPORTED', 3, null),
    ('REVENUE_USD', 'Doanh thu bằng ngoại tệ', 'Revenue in foreign currency', 'million USD', 'USD', 6, 'FLOW', 'UP', 'SUM', 'SUM', 'REPORTED', 3, null),
    ('EXPORTS', 'Kim ngạch xuất khẩu', 'Exports', 'billion USD', 'USD', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'REPORTED', 6, null),
    ('IMPORTS', 'Kim ngạch nhập khẩu', 'Imports', 'billion USD', 'USD', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'REPORTED', 6, null),
    ('BUDGET', 'Nộp ngân sách nhà nước', 'Payments to the state budget', 'billion VND', 'VND', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'REPORTED', 3, null),
    ('LABOUR_TOTAL', 'Tổng số lao động', 'Workers', 'worker', '{person}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REPORTED', 0, null),
    ('LABOUR_LOCAL', 'Lao động trong tỉnh', 'Workers from the province', 'worker', '{person}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REPORTED', 0, null),
    ('LABOUR_FOREIGN', 'Lao động nước ngoài', 'Foreign workers', 'worker', '{person}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REPORTED', 0, null),
    ('LABOUR_FEMALE', 'Lao động nữ', 'Female workers', 'worker', '{person}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REPORTED', 0, null),
    ('NEW_JOBS', 'Việc làm mới', 'New jobs', 'worker', '{person}', 0, 'FLOW', 'UP', 'SUM', 'SUM', 'REPORTED', 0, null),
    ('AVG_INCOME', 'Thu nhập bình quân', 'Average income', 'million VND a worker and month', 'VND', 6, 'STOCK', 'UP', 'MEAN', 'LAST', 'REPORTED', 2, null),
    ('PROJ_NEW_CNT', 'Số dự án cấp mới', 'Projects newly licensed', 'project', '{project}', 0, 'FLOW', 'UP', 'SUM', 'SUM', 'BOARD', 0, null),
    ('PROJ_ADJ_CNT', 'Số dự án điều chỉnh', 'Projects adjusted', 'project', '{project}', 0, 'FLOW', 'UP', 'SUM', 'SUM', 'BOARD', 0, null),
    ('PROJ_REVOKED_CNT', 'Số dự án thu hồi', 'Projects revoked', 'project', '{project}', 0, 'FLOW', 'DOWN', 'SUM', 'SUM', 'BOARD', 0, null),
    ('INVESTMENT_CAPITAL', 'Vốn đầu tư cấp mới và bổ sung', 'New and added investment capital', 'billion USD', 'USD', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'BOARD', 2, null),
    ('CAP_NEW_FDI', 'Vốn đăng ký cấp mới (FDI)', 'New registered capital (FDI)', 'million USD', 'USD', 6, 'FLOW', 'UP', 'SUM', 'SUM', 'BOARD', 3, null),
    ('CAP_NEW_DDI', 'Vốn đăng ký cấp mới (DDI)', 'New registered capital (domestic)', 'billion VND', 'VND', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'BOARD', 3, null),
    ('CAP_ADD_FDI', 'Vốn đăng ký bổ sung (FDI)', 'Added registered capital (FDI)', 'million USD', 'USD', 6, 'FLOW', 'UP', 'SUM', 'SUM', 'BOARD', 3, null),
    ('CAP_ADD_DDI', 'Vốn đăng ký bổ sung (DDI)', 'Added registered capital (domestic)', 'billion VND', 'VND', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'BOARD', 3, null),
    ('CAP_REALIZED_FDI', 'Vốn thực hiện (FDI)', 'Realised capital (FDI)', 'million USD', 'USD', 6, 'FLOW', 'UP', 'SUM', 'SUM', 'BOARD', 3, null),
    ('CAP_REALIZED_DDI', 'Vốn thực hiện (DDI)', 'Realised capital (domestic)', 'billion VND', 'VND', 9, 'FLOW', 'UP', 'SUM', 'SUM', 'BOARD', 3, null),
    ('CAP_REALIZED_FDI_TOTAL', 'Vốn thực hiện lũy kế (FDI)', 'Realised capital, cumulative (FDI)', 'million USD', 'USD', 6, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 3, null),
    ('CAP_REALIZED_DDI_TOTAL', 'Vốn thực hiện lũy kế (DDI)', 'Realised capital, cumulative (domestic)', 'billion VND', 'VND', 9, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 3, null),
    ('PROJ_VALID_FDI', 'Dự án còn hiệu lực (FDI)', 'Valid projects (FDI)', 'project', '{project}', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 0, null),
    ('PROJ_VALID_DDI', 'Dự án còn hiệu lực (DDI)', 'Valid projects (domestic)', 'project', '{project}', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 0, null),
    ('PROJ_VALID', 'Dự án còn hiệu lực', 'Valid projects', 'project', '{project}', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'FORMULA', 0, 'PROJ_VALID_FDI + PROJ_VALID_DDI'),
    ('ENTERPRISES_TOTAL', 'Tổng số doanh nghiệp', 'Enterprises', 'enterprise', '{enterprise}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REGISTRY', 0, null),
    ('ENTERPRISES_OPERATING', 'Doanh nghiệp đang hoạt động', 'Enterprises operating', 'enterprise', '{enterprise}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REGISTRY', 0, null),
    ('ENTERPRISES_OPERATING_SHARE', 'Tỷ lệ doanh nghiệp đang hoạt động', 'Share of enterprises operating', 'percent', '%', 0, 'RATIO', 'UP', 'LAST', 'LAST', 'FORMULA', 2, 'ENTERPRISES_OPERATING / ENTERPRISES_TOTAL * 100'),
    ('PRODUCTION_SCALE_RECOVERED', 'Quy mô sản xuất so với trước dịch', 'Scale of production against before the outbreak', 'percent', '%', 0, 'RATIO', 'UP', 'LAST', 'LAST', 'BOARD', 1, null),
    ('WORKFORCE_BACK', 'Lao động trở lại làm việc', 'Workers back at work', 'worker', '{person}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REPORTED', 0, null),
    ('WORKFORCE_PRE_OUTBREAK', 'Lao động trước dịch', 'Workers before the outbreak', 'worker', '{person}', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 0, null),
    ('WORKFORCE_BACK_SHARE', 'Tỷ lệ lao động trở lại làm việc', 'Share of workers back at work', 'percent', '%', 0, 'RATIO', 'UP', 'LAST', 'LAST', 'FORMULA', 2, 'WORKFORCE_BACK / WORKFORCE_PRE_OUTBREAK * 100'),
    ('VACCINATED_1_CNT', 'Số lao động đã tiêm mũi 1', 'Workers vaccinated, dose 1', 'worker', '{person}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REPORTED', 0, null),
    ('VACCINATED_1', 'Tỷ lệ lao động tiêm mũi 1', 'Share of workers vaccinated, dose 1', 'percent', '%', 0, 'RATIO', 'UP', 'LAST', 'LAST', 'FORMULA', 2, 'VACCINATED_1_CNT / LABOUR_TOTAL * 100'),
    ('VACCINATED_2_CNT', 'Số lao động đã tiêm mũi 2', 'Workers vaccinated, dose 2', 'worker', '{person}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REPORTED', 0, null),
    ('VACCINATED_2', 'Tỷ lệ lao động tiêm mũi 2', 'Share of workers vaccinated, dose 2', 'percent', '%', 0, 'RATIO', 'UP', 'LAST', 'LAST', 'FORMULA', 2, 'VACCINATED_2_CNT / LABOUR_TOTAL * 100'),
    ('VACCINATED_3_CNT', 'Số lao động đã tiêm mũi 3', 'Workers vaccinated, dose 3', 'worker', '{person}', 0, 'STOCK', 'UP', 'SUM', 'LAST', 'REPORTED', 0, null),
    ('VACCINATED_3', 'Tỷ lệ lao động tiêm mũi 3', 'Share of workers vaccinated, dose 3', 'percent', '%', 0, 'RATIO', 'UP', 'LAST', 'LAST', 'FORMULA', 2, 'VACCINATED_3_CNT / LABOUR_TOTAL * 100'),
    ('COVID_F0', 'Số ca F0 trong khu công nghiệp', 'Covid-19 cases in the zones', 'case', '{case}', 0, 'FLOW', 'DOWN', 'SUM', 'SUM', 'REPORTED', 0, null),
    ('LAND_LEASABLE', 'Đất công nghiệp có thể cho thuê', 'Industrial land for lease', 'ha', 'har', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 2, null),
    ('LAND_LEASED', 'Đất công nghiệp đã cho thuê', 'Industrial land leased', 'ha', 'har', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 2, null),
    ('OCCUPANCY', 'Tỷ lệ lấp đầy', 'Occupancy', 'percent', '%', 0, 'RATIO', 'UP', 'LAST', 'LAST', 'FORMULA', 2, 'LAND_LEASED / LAND_LEASABLE * 100'),
    ('LAND_CLEARED', 'Diện tích đã giải phóng mặt bằng (lũy kế)', 'Land cleared, cumulative', 'ha', 'har', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 2, null),
    ('INFRA_AREA', 'Diện tích hoàn thành hạ tầng (lũy kế)', 'Land with infrastructure, cumulative', 'ha', 'har', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 2, null),
    ('WW_CAPACITY', 'Công suất xử lý nước thải', 'Capacity of wastewater treatment', 'm³ a day', 'm3/d', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 0, null),
    ('WW_FLOW', 'Lưu lượng nước thải', 'Flow of wastewater', 'm³ a day', 'm3/d', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 0, null),
    ('WW_COMPLIANT_FLOW', 'Lưu lượng nước thải đạt chuẩn', 'Flow of wastewater treated to standard', 'm³ a day', 'm3/d', 0, 'STOCK', 'UP', 'LAST', 'LAST', 'BOARD', 0, null),
    ('WW_COMPLIANT', 'Tỷ lệ nước thải đạt chuẩn', 'Share of wastewater treated to standard', 'percent', '%', 0, 'RATIO', 'UP', 'LAST', 'LAST', 'FORMULA', 2, 'WW_COMPLIANT_FLOW / WW_FLOW * 100')),
defined as (
    insert into indicator (id, version, changed_at, code, name_vi, name_en, unit, unit_code, scale, kind, direction,
                           aggregation, over_time, source, decimals, formula, missing)
    select uuidv7(), 1, now(), code, name_vi, name_en, unit, unit_code, scale, kind, direction, aggregation, over_time,
           source, decimals, formula::text, case when formula is not null then 'SKIP_IF_ANY' end
      from catalogue
        on conflict (code) do nothing
    returning *),
told as (
    select id, jsonb_strip_nulls(jsonb_build_object(
               'id', id, 'version', version, 'code', code, 'nameVi', name_vi, 'nameEn', name_en, 'unit', unit,
               'unitCode', unit_code, 'scale', scale, 'kind', kind, 'direction', direction, 'aggregation', aggregation,
               'overTime', over_time, 'source', source, 'decimals', decimals, 'formula', formula,
               'missing', missing)) as state
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
