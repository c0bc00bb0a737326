-- Where contact and headcount come from, when it was not the board itself that recorded them; null is REGISTRY.
alter table enterprise
    add column contact_source         text check (contact_source in ('SELF_DECLARED', 'BOARD_VERIFIED')),
    add column contact_verified_at    timestamptz,
    add column contact_verifier       text,
    add column headcount_source       text check (headcount_source in ('SELF_DECLARED', 'BOARD_VERIFIED')),
    add column headcount_verified_at  timestamptz,
    add column headcount_verifier     text,
    add check ((contact_source = 'BOARD_VERIFIED') = (contact_verified_at is not null)),
    add check ((headcount_source = 'BOARD_VERIFIED') = (headcount_verified_at is not null));
