-- What has left the registry can take part in nothing new.
alter table enterprise_view
    add column gone        boolean not null default false,
    add column merged_into text;
