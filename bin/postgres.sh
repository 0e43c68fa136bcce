# A PostgreSQL of our own for the tests: empty, forgetful and fast; read with `source`.
# shellcheck shell=bash

postgres_folder=

# The folder of PostgreSQL's own programs, the newest if there are several.
postgres_programs() {
  local newest
  newest="$(printf '%s\n' /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin | sort -V | while read -r folder; do
    if [ -x "$folder/initdb" ]; then echo "$folder"; fi
  done | tail -n 1)"
  if [ -n "$newest" ]; then
    echo "$newest"
  elif command -v initdb >/dev/null; then
    dirname "$(command -v initdb)"
  fi
}

# PostgreSQL refuses to run as root: then its own user runs it.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

# Makes the folder $1/data that user postgres can reach from the root.
postgres_folder_in() {
  local folder
  folder="$(mktemp -d "$1/kortteli-postgres.XXXXXX")" || return 1
  chmod 711 "$folder"
  if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; fi
  if as_postgres test -w "$folder"; then
    postgres_folder="$folder"
  else
    rmdir "$folder"
    return 1
  fi
}

# Starts the server and sets KORTTELI_TEST_POSTGRES to its address.
start_postgres() {
  local programs port options
  programs="$(postgres_programs)"
  [ -n "$programs" ] || give_up 'PostgreSQL is missing.' 'On Debian and Ubuntu: apt install postgresql'
  postgres_folder_in "${TMPDIR:-/tmp}" || postgres_folder_in /tmp || postgres_folder_in /var/tmp \
    || give_up 'No folder was found in which user postgres may write.'
  port="$(free_port)"
  as_postgres "$programs/initdb" -D "$postgres_folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
    >"$postgres_folder.log" 2>&1 || { cat "$postgres_folder.log" >&2; return 1; }
  # Nothing here outlives the tests, so nothing waits for the disk.
  options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_folder"
  options+=' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=400'
  as_postgres "$programs/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/log" -o "$options" -w -t 60 start \
    >"$postgres_folder.log" 2>&1 || { cat "$postgres_folder.log" "$postgres_folder/log" >&2; return 1; }
  export KORTTELI_TEST_POSTGRES="postgres://postgres@127.0.0.1:$port/postgres"
  echo "PostgreSQL $("$programs/postgres" --version | sed 's/[^0-9]*\([0-9.]*\).*/\1/') on port $port"
}

# Stops the server and removes what it wrote.
stop_postgres() {
  if [ -n "$postgres_folder" ]; then
    as_postgres "$(postgres_programs)/pg_ctl" -D "$postgres_folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$postgres_folder" "$postgres_folder.log"
    postgres_folder=
  fi
}

free_port() {
  node -e 'const s = require("net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}
