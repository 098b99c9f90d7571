#!/usr/bin/env bash
# Runs the tests on the oldest Rust that is promised, and on one newer than that of rust-toolchain.toml: the nightly that
# is installed, or Debian's. What isn't there and can't be installed is left out, and said so.
set -euo pipefail
# Relative to where this was called, as cargo takes it.
folder=$(realpath -m "${CARGO_TARGET_DIR:-"$(dirname "$0")/../target"}")/toolchains
cd "$(dirname "$0")/.."
promised=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)

tests() {
    echo "toolchains: $("${RUSTC:-rustc}" --version)"
    # (Not `--target-dir`: the tests call cargo, too.)
    CARGO_TARGET_DIR=$folder/$("${RUSTC:-rustc}" --version | cut -d ' ' -f 2) "$@" test --quiet --workspace
}

has() {
    rustup toolchain list 2>/dev/null | grep -q "^$1-"
}

if has "$promised" || rustup toolchain install "$promised" --profile minimal >/dev/null 2>&1; then
    RUSTUP_TOOLCHAIN=$promised tests cargo
else
    echo "toolchains: Rust $promised is not tested, rustup can't install it"
fi

if has nightly; then
    RUSTUP_TOOLCHAIN=nightly tests cargo
elif [ -x /usr/bin/cargo ] && [ -x /usr/bin/rustc ]; then
    RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc tests /usr/bin/cargo
else
    echo "toolchains: none newer is tested, there is neither a nightly nor Debian's"
fi
