# What bin/dev, bin/test and bin/bench have in common; read by them with `source`.
# shellcheck shell=bash

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
target="${CARGO_TARGET_DIR:-$root/target}"
if [ -d "$HOME/.cargo/bin" ]; then PATH="$HOME/.cargo/bin:$PATH"; fi

# Ends with a reason and what to do about it.
give_up() {
  printf 'kortteli: %s\n' "$1" >&2
  if [ $# -gt 1 ]; then printf '          %s\n' "${@:2}" >&2; fi
  exit 1
}

# Whether version $1 is at least $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]
}

# Rust, Node and a C compiler, each new enough; says what is missing.
check_tools() {
  command -v cargo >/dev/null && command -v rustc >/dev/null \
    || give_up 'Rust is missing.' 'Install 1.95 or newer, for example with rustup, and try again.'
  local rust node
  rust="$(rustc --version | cut -d ' ' -f 2)"
  at_least "$rust" 1.95 || give_up "Rust $rust is too old." 'Kortteli needs 1.95 or newer: rustup update stable'
  command -v node >/dev/null && command -v npm >/dev/null \
    || give_up 'Node is missing.' 'Install Node 20 or newer, with npm, and try again.'
  node="$(node --version)"
  at_least "${node#v}" 20 || give_up "Node $node is too old." 'Kortteli needs 20 or newer.'
  command -v cc >/dev/null || command -v gcc >/dev/null || command -v clang >/dev/null \
    || give_up 'A C compiler is missing.' 'On Debian and Ubuntu: apt install build-essential'
  echo "rust $rust, node ${node#v}"
}

# Whether $1 is missing or older than something in the folder $2, made things left aside.
is_stale() {
  [ ! -e "$1" ] || [ -n "$(find "$2" \( -name node_modules -o -name dist -o -name shots \) -prune -o -type f -newer "$1" -print -quit)" ]
}

# Installs the npm packages of a folder as they are locked, when they are not there yet.
npm_install() {
  local folder="$root/$1"
  if [ ! -e "$folder/node_modules/.package-lock.json" ] \
    || [ "$folder/package-lock.json" -nt "$folder/node_modules/.package-lock.json" ]; then
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
  fi
}

# Builds styles, scripts and icons into web/dist, when their sources are newer.
build_assets() {
  if is_stale "$root/web/dist/.built" "$root/web"; then
    npm_install web && (cd "$root/web" && npm run --silent build) && touch "$root/web/dist/.built"
  else
    echo 'up to date'
  fi
}
