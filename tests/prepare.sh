# What must be there before cs can be built and tested: packages of Debian 12, then the build. For tests/run and
# examples/try, which set $root to the project's folder and read this file.
# shellcheck shell=sh disable=SC2034,SC2154

packages_to_build='g++ cmake ninja-build pkg-config ccache git
  libsqlitecpp-dev libsqlite3-dev libfmt-dev libtomlplusplus-dev doctest-dev libutf8proc-dev nlohmann-json3-dev
  libxlsxwriter-dev libgmime-3.0-dev libmd4c-dev libpq-dev zlib1g-dev libmd-dev libhowardhinnant-date-dev'
packages_to_test='sqlite3 mandoc shellcheck zsh fish bash tmux expect msmtp python3 python3-aiosmtpd postgresql pgbouncer openssl jq strace dpkg-dev file'

# Installs those of the packages named that are missing. Asks nothing; a second call asks dpkg alone.
need() {
  if ! command -v dpkg-query >/dev/null; then
    echo "this is not Debian: see to it that these are there: $*" >&2
    return 0
  fi
  missing=
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  as_root=
  if [ "$(id -u)" != 0 ]; then
    as_root=sudo
    if ! command -v sudo >/dev/null; then
      echo "missing packages, and neither root nor sudo to install them; as root: apt-get install$missing" >&2
      return 1
    fi
  fi
  echo "installing:$missing"
  # shellcheck disable=SC2086  # a list of words
  $as_root apt-get -qq update &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >/dev/null
}

# build PRESET [TARGET]: configures build/PRESET if that was never done, and builds what has changed.
build() {
  [ -f "$root/build/$1/build.ninja" ] || (cd "$root" && cmake --preset "$1") || return
  cmake --build "$root/build/$1" --target "${2:-all}"
}
