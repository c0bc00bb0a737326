-- Who was merged into an enterprise: without this each deleted one, and each changed tax code, reads the whole register.
create index enterprise_merged_into on enterprise (merged_into) where merged_into is not null;
