#!/usr/bin/env bash
# Builds the firmware, runs it in the emulator and checks what it prints; shows that a wrong plug doesn't build, and that
# an image is the same with a hundred connections and without.
#
# Takes the target from rustup; where rustup can't give it, the compiler, the source of `core` and the emulator from
# Debian's packages, which are installed if this is root. `run.sh debian` goes the second way in any case.
set -euo pipefail
# Relative to where this was called, as cargo takes it.
CARGO_TARGET_DIR=$(realpath -m "${CARGO_TARGET_DIR:-"$(dirname "$0")/target"}")
export CARGO_TARGET_DIR
cd "$(dirname "$0")"
target=thumbv7m-none-eabi

missing() {
    echo "examples/firmware/run.sh: not run, $1"
    exit 0
}

# Installs Debian packages, or leaves.
install() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || missing "it needs $*"
    apt-get -qq update
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

command -v qemu-system-arm >/dev/null || install qemu-system-arm

cargo=(cargo)
if [ "${1:-}" = debian ] || ! rustup target add "$target" 2>/dev/null; then
    [ -x /usr/bin/cargo ] && [ -d /usr/lib/rustlib/src/rust/library ] || install rustc-web cargo-web rust-web-src
    # Debian's compiler has no linker for the target, that of rustup has one for all.
    lld=$(find "${RUSTUP_HOME:-$HOME/.rustup}/toolchains" -name rust-lld -print -quit 2>/dev/null || true)
    if [ -z "$lld" ]; then
        command -v ld.lld >/dev/null || install lld
        lld=ld.lld
    fi
    export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=core
    export CARGO_TARGET_THUMBV7M_NONE_EABI_LINKER=$lld
    cargo=(/usr/bin/cargo)
fi
echo "firmware: $("${RUSTC:-rustc}" --version)"

# What it prints, and that it ends with success.
timeout 600 "${cargo[@]}" run --quiet | diff output.txt - || {
    echo "the firmware printed something else than output.txt, or failed"
    exit 1
}
echo "firmware: runs"

# A wrong plug.
if messages=$("${cargo[@]}" build --quiet --features wrong-plug 2>&1); then
    echo "a wrong plug did build"
    exit 1
fi
for words in \
    '`SwitchedPlug` does not mate with `P770_744_062_000`: CodingS against CodingB' \
    'wrong coding' \
    '`P770_744_062_000` mates with `P770_254_062_000`'; do
    grep -qF "$words" <<<"$messages" || {
        echo "$messages"
        echo "a wrong plug is not told: $words"
        exit 1
    }
done
echo "firmware: a wrong plug doesn't build"

# A hundred connections, and none. Stripped of symbols, the file is the sections and their addresses. One codegen unit, as
# the order of several hangs on their hashes. (At opt-level 0 it isn't the same: the code of the program is, but rustc
# takes some functions of `core` from whatever crate is linked that has them.)
export CARGO_PROFILE_DEV_STRIP=symbols CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_DEV_CODEGEN_UNITS=1 CARGO_INCREMENTAL=0
folder=$CARGO_TARGET_DIR/hundred
mkdir -p "$folder"
for level in 1 2 3 s; do
    export CARGO_PROFILE_DEV_OPT_LEVEL=$level
    for connections in none connections; do
        "${cargo[@]}" rustc --quiet --bin hundred -- --cfg "$connections"
        cp "$CARGO_TARGET_DIR/$target/debug/hundred" "$folder/$level-$connections"
    done
    cmp "$folder/$level-none" "$folder/$level-connections" || {
        echo "a hundred connections are seen in the image at opt-level $level"
        exit 1
    }
done
echo "firmware: the image is the same with a hundred connections and without, at opt-level 1, 2, 3 and s"
