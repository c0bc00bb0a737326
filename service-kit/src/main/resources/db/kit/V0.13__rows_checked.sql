-- How far an import has come that is one transaction: its outcomes are told at its end, its progress on the way.
alter table import_job add column rows_checked bigint;
