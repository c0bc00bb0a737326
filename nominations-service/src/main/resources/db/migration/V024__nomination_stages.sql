-- What may become of a nomination beside the straight way: it is withdrawn, listed for the public's opinion, refused by
-- the leader, proposed upward, published, corrected.
alter table nomination drop constraint nomination_stage_check;
alter table nomination add constraint nomination_stage_check check (stage in (
    'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'APPRAISED', 'CONSULTATION', 'COUNCIL', 'PASSED', 'REJECTED',
    'NOT_AWARDED', 'WITHDRAWN', 'AWARDED', 'RECOMMENDED', 'HIGHER_AWARDED', 'HIGHER_REJECTED', 'PUBLISHED', 'CORRECTED',
    'REVOKED'));

-- how often it came back for supplement
alter table nomination add rounds          int not null default 0;
-- why it was withdrawn or refused
alter table nomination add end_reason      text;
-- who wrote and who submitted it: neither may vote on it
alter table nomination add drafted_by      text;
alter table nomination add submitted_by    text;
-- the last day of the public's opinion, and whether it has passed
alter table nomination add consulted_from  date;
alter table nomination add consulted_until date;
alter table nomination add consulted       boolean;

drop index nomination_once;
create unique index nomination_once on nomination (movement, award, nominee_key)
    where stage not in ('REJECTED', 'NOT_AWARDED', 'WITHDRAWN', 'HIGHER_REJECTED', 'REVOKED');
create index nomination_by_nominee on nomination (nominee_key, movement);

-- Công khai lấy ý kiến: working days on which names are listed before the council meets. Asked for orders and national
-- fighters (Decree 91/2017 Art. 45(10)), ten days since Decree 98/2023 Art. 46(2); whether later decrees keep the ten is
-- not confirmed, nor how many the older one meant.
alter table award_type add public_listing_days     int     not null default 0 check (public_listing_days >= 0);
alter table award_type add public_listing_verified boolean not null default true;
update award_type set public_listing_days = 10, public_listing_verified = regime = 'TDKT_2022_ND98'
where code = 'CSTDTQ' or level = 'STATE';
