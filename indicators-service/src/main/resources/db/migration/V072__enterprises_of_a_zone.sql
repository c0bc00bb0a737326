-- A zone's progress asks for its own enterprises alone.
create index enterprise_replica_zone on enterprise_replica (zone, tax_code);
