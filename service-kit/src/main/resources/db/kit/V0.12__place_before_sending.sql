-- Events get their places by themselves, whether or not the broker is there to take them: those without one are found by
-- one index, those with one that wait to be sent by another.
drop index outbox_pending;
create index outbox_unplaced on outbox (seq) where position is null;
create index outbox_unsent on outbox (position) where published_at is null and position is not null;
