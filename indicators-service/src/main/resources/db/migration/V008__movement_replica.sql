-- Kept from nominations.movement alone; a rebuild fills a copy of this table.
create table movement_replica (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null,
    name_vi text   not null,
    name_en text   not null
);
create index movement_replica_code on movement_replica (code);
