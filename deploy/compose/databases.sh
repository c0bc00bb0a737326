#!/bin/bash
# Runs once, in an empty PostgreSQL: a role and a database for each that keeps data, closed to the others.
set -euo pipefail
for name in enterprises indicators nominations keycloak; do
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$(<"/run/secrets/postgres-$name")" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
done
