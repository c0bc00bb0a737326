-- What was recorded when: the trail is written in the order of time, so a few pages of summary find a day in it.
create index audit_entry_at on audit_entry using brin (at) with (pages_per_range = 32, autosummarize = on);
