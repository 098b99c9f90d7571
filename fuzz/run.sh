#!/usr/bin/env bash
# Runs each fuzz target for 20 seconds, or for as many as given. Needs cargo-fuzz and a nightly toolchain, and installs neither.
set -euo pipefail
# Relative to where this was called, as cargo takes it.
[ -z "${CARGO_TARGET_DIR:-}" ] || CARGO_TARGET_DIR=$(realpath -m "$CARGO_TARGET_DIR")
cd "$(dirname "$0")/.."
seconds=${1:-20}

if ! command -v cargo-fuzz >/dev/null; then
    echo "fuzz/run.sh: not run, cargo-fuzz is missing"
    exit 0
fi
# Asked for by name, rustup would install a toolchain that is missing.
if ! rustup toolchain list 2>/dev/null | grep -q '^nightly-'; then
    echo "fuzz/run.sh: not run, a nightly toolchain is missing"
    exit 0
fi
export RUSTUP_TOOLCHAIN=nightly

mkdir -p fuzz/corpus/reader fuzz/corpus/quantity
# What is new goes to the first folder. The reader begins with the shipped files, cut off where it would get slow.
cargo fuzz run reader fuzz/corpus/reader parts -- -max_total_time="$seconds" -print_final_stats=1 -max_len=2048
cargo fuzz run quantity fuzz/corpus/quantity -- -max_total_time="$seconds" -print_final_stats=1 -max_len=64 -dict=fuzz/quantity.dict
