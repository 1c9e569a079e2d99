#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Both programs use no network: all sockets that they open are local ones. Needs strace.
#
#   tests/network.sh SIPDEX SIPDEX_CLI TRACE
set -euo pipefail

sipdex=$1
cli=$2
trace=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder

traced=(timeout 60 strace -f -qq -e trace=network -o)

# A first start, which listens for others, and a second, which hands its query over.
"${traced[@]}" "$folder/first" "$sipdex" 486 --trace "$trace" &
first=$!
for _ in {1..200}; do
    [ -S "$folder/sipdex--" ] && break
    sleep 0.1
done
"${traced[@]}" "$folder/second" "$sipdex" 603
pkill --signal TERM --full "^$sipdex 486 --trace" || true
wait "$first" || true
"${traced[@]}" "$folder/terminal" "$cli" --scan "$trace" > "$folder/out"

# Only what came about is telling.
grep -q AF_UNIX "$folder/first"
grep -q AF_UNIX "$folder/second"
grep -q 486 "$folder/out"
if grep -E 'socket\(' "$folder"/{first,second,terminal} | grep -v 'AF_UNIX'; then
    echo "FAIL: these sockets lead to a network" >&2
    exit 1
fi
