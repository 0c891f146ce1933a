# Run once by the image of PostgreSQL, on an empty data folder: a database for each service, with a role that owns it
# and nothing else, and one for the ballot box. The passwords come from the secret files.
for service in identity membership elections ballot_box response_policy vault portal; do
  psql -v ON_ERROR_STOP=1 -q -U "${POSTGRES_USER:-postgres}" -d postgres \
    -v service="$service" -v password="$(cat "/run/secrets/${service//_/-}-database-password")" <<'SQL'
create role :"service" login nosuperuser nocreatedb nocreaterole password :'password';
create database :"service" owner :"service";
revoke all on database :"service" from public;
SQL
done
