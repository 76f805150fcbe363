#!/usr/bin/env bash
# Run by the PostgreSQL image at its first start: a database and an owner of it for each who needs one.
set -euo pipefail

psql --username "${POSTGRES_USER:-postgres}" --dbname postgres --set ON_ERROR_STOP=1 \
  --set raadslag="$RAADSLAG_DB_PASSWORD" --set keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role raadslag login password :'raadslag';
create database raadslag owner raadslag;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
