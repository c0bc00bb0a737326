-- An event and its audit entry are written by one statement, and entries are never deleted: what is unique there is unique
-- here. Each event is written three times (told, placed, published), so that an index less is three entries less.
alter table outbox drop constraint outbox_id_key, drop constraint outbox_aggregate_id_aggregate_version_key;
