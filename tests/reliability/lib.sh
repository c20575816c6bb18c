# What the tests of reliability share: a store to try things on, and what is counted.
# shellcheck shell=bash
set -u
export LANG=C TZ=UTC CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02 CS_AS=li
unset CS_DIR XDG_CONFIG_HOME XDG_STATE_HOME CS_STORE_URL
PATH=$(cd "${1:?the folder of cs}" && pwd -P):$PATH
command -v cs >/dev/null || { echo "there is no cs in $1" && exit 2; }
root=$(mktemp -d)
export HOME=$root/home
mkdir "$HOME"
trap 'umount "$root"/*/full 2>/dev/null; chmod -R u+rwx "$root"; rm -rf "$root"' EXIT
passed=0 failed=0

# check NAME COMMAND...: passes if the command does.
check() {
  local name=$1
  shift
  if "$@" >"$root/said" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $name"
    sed 's/^/  /' "$root/said"
  fi
}

# says STATUS PATTERN COMMAND...: the command ends with this status and says something like this.
says() {
  local status=$1 pattern=$2 said is
  shift 2
  said=$("$@" 2>&1)
  is=$?
  printf '%s\n[%s]\n' "$said" "$is"
  [ "$is" = "$status" ] && grep -Eq -- "$pattern" <<<"$said"
}

# A new store in a folder of its own, which becomes the current one.
fresh() { mkdir "$root/$1" && cd "$root/$1" && cs init -q; }

same() { cmp "$1" "$2"; }
well() { [ -z "$(cs doctor 2>&1)" ] || { cs doctor; return 1; }; }

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" != 0 ]
}
