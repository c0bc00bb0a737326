-- The feed of a topic: its events in the order of their positions.
alter table outbox drop constraint outbox_position_key;
create unique index outbox_feed on outbox (topic, position) where position is not null;

-- How far housekeeping has deleted a topic's events: whoever stands below has missed some and must read a snapshot.
create table feed_low_water (
    topic    text   primary key,
    position bigint not null
);
