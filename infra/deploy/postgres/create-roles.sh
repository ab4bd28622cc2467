#!/bin/sh
# Runs once, when the server's data directory is empty: a role and a schema of its own for each service.
set -eu

for service in organization members grids volunteer assessment; do
  psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
    --set service="$service" --set password="$SERVICE_PASSWORD" --set database="$POSTGRES_DB" <<'SQL'
create role :"service" login password :'password';
grant create on database :"database" to :"service";
create schema :"service" authorization :"service";
SQL
done

# What reads personal data under row-level security: never the owner of the tables.
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --command 'create role graphroots_members_reader nologin' \
  --command 'grant graphroots_members_reader to members'

# Services may use these but not install them.
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --command 'create extension if not exists btree_gist with schema public'
