-- Who owns an enterprise: investors with their shares and days; the one that controls it is its parent.
create table enterprise_investor (
    enterprise_id uuid          not null references enterprise (id),
    place         int           not null,
    name          text          not null check (length(name) between 1 and 300),
    -- a natural person's name is personal data: never in an event, shown to few
    is_person     boolean       not null,
    -- tax code, where it has one here; it need not be registered
    tax_code      text          check (tax_code ~ '^[0-9]{10}([0-9]{3})?$'),
    country       text          not null,
    share         numeric(7, 4) not null check (share > 0 and share <= 100),
    controls      boolean       not null,
    valid_from    date          not null,
    valid_until   date          check (valid_until > valid_from),
    primary key (enterprise_id, place)
);
-- what an enterprise owns
create index enterprise_investor_owner on enterprise_investor (tax_code) where tax_code is not null;
