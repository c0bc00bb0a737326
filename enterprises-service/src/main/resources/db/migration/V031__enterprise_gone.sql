-- What was merged into another or erased stays as a tombstone: its id and tax code are never given again.
alter table enterprise
    add column gone_at     timestamptz,
    add column gone_reason text,
    -- tax code of the one it was merged into; erased without
    add column merged_into text references enterprise (tax_code),
    add check ((gone_at is null) = (gone_reason is null)),
    add check (merged_into is null or gone_at is not null);
