# A PostgreSQL server of a test's own, on a socket in its folder. For tests/with_server and tests/reliability.
# shellcheck shell=bash
programs=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
if [ ! -x "$programs/postgres" ]; then
  echo 'there is no PostgreSQL in /usr/lib/postgresql' >&2
  exit 2
fi

# The server refuses to run as root.
as_its_user() {
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/ "$@"; else "$@"; fi
}

# cluster_make FOLDER [OPTION...]: an empty cluster in FOLDER/data, with more options of initdb. Its texts sort by a
# language's rules, not by bytes, so that a statement that leaves the order open shows.
cluster_make() {
  local folder=$1
  shift
  mkdir -p "$folder" && chmod 711 "$folder" || return
  [ "$(id -u)" != 0 ] || chown postgres "$folder" || return
  (cd "$folder" && as_its_user "$programs/initdb" -D "$folder/data" --auth trust --username postgres --no-sync \
    --encoding UTF8 --locale C.UTF-8 --locale-provider icu --icu-locale en-US "$@" >"$folder/log" 2>&1) ||
    { cat "$folder/log" >&2; return 1; }
}

# cluster_start FOLDER [OPTION...]: starts it with more options of postgres; $server is its process from then on.
cluster_start() {
  local folder=$1 _
  shift
  cd "$folder" || return
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/ "$programs/postgres" -D "$folder/data" \
      -k "$folder" -c listen_addresses= -c shared_buffers=32MB -c max_connections=60 "$@" >>"$folder/log" 2>&1 9>&- &
  else
    "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c shared_buffers=32MB \
      -c max_connections=60 "$@" >>"$folder/log" 2>&1 9>&- &
  fi
  server=$!
  cd "$OLDPWD" || return
  for _ in $(seq 200); do
    if "$programs/pg_isready" -q -h "$folder" -p "${cluster_port:-5432}" -U postgres; then return 0; fi
    kill -0 "$server" 2>/dev/null || break
    sleep 0.05
  done
  cat "$folder/log" >&2
  return 1
}

# cluster_stop SIGNAL [PROCESS]: QUIT is pg_ctl's "immediate", INT its "fast". Says nothing.
cluster_stop() {
  local process=${2-$server}
  if [ -n "$process" ]; then kill -"$1" "$process" && wait "$process"; fi
} >/dev/null 2>&1
