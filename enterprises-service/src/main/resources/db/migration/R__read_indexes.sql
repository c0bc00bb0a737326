-- For reading alone, and after every table has its columns. Rare values are found by these; common ones on the way along
-- the tax codes.
create index if not exists enterprise_industry on enterprise (industry);
create index if not exists enterprise_registered on enterprise (registered_on);
create index if not exists enterprise_countries on enterprise using gin (investor_countries);
create index if not exists enterprise_employees on enterprise (employees) where employees is not null;
create index if not exists enterprise_capital on enterprise (capital_currency, capital) where capital is not null;
create index if not exists enterprise_lot on enterprise (lot) where lot is not null;
