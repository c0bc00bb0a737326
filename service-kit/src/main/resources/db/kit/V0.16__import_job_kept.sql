-- Rows of a sheet filled in offline of which only the other side has changed: what stands there was kept.
alter table import_job add column kept bigint not null default 0;
