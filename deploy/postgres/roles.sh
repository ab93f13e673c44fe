#!/usr/bin/env bash
# Makes the roles of the two sides in a new database. Each makes and owns its own schemas; what query-side may do in those of
# command-side, command-side grants at its start. Runs once, by the image of PostgreSQL or by hand as its superuser:
#   PGHOST=… POSTGRES_USER=postgres POSTGRES_DB=followthrough SECRETS=./secrets deploy/postgres/roles.sh
set -euo pipefail
SECRETS=${SECRETS:-/run/secrets}
export SECRETS
for side in command-side query-side; do
    if ! [ -s "$SECRETS/$side.database-password" ]; then
        echo "There is no password in $SECRETS/$side.database-password: run deploy/make-secrets.sh first." >&2
        exit 1
    fi
done

# psql reads the passwords itself: what stands on a command line is seen by whoever lists processes
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "${POSTGRES_DB:-followthrough}" <<'SQL'
\set command_side_password `tr -d '\r\n' < "$SECRETS/command-side.database-password"`
\set query_side_password `tr -d '\r\n' < "$SECRETS/query-side.database-password"`
begin;
set local password_encryption = 'scram-sha-256';
-- the server's log must not quote the passwords
set local log_statement = 'none';
set local log_min_duration_statement = -1;
set local log_min_error_statement = 'panic';
create role command_side login nosuperuser nocreatedb nocreaterole password :'command_side_password';
create role query_side login nosuperuser nocreatedb nocreaterole password :'query_side_password';
select current_database() as database \gset
-- nobody else connects, and nobody makes anything outside of the schemas of the sides
revoke all on database :"database" from public;
revoke all on schema public from public;
grant connect, create on database :"database" to command_side, query_side;
commit;
SQL
