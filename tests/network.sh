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
end_window() {
    [ ! -s "$folder/pid" ] || kill "$(< "$folder/pid")" 2> /dev/null || true
}
trap 'end_window; rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder

traced=(timeout 60 strace -f -qq -e trace=network -o)

# A first start, which listens for others, and a second, which hands its query over. The first tells
# which process it is, as strace stands between.
# shellcheck disable=SC2016
"${traced[@]}" "$folder/first" bash -c 'echo $$ > "$0"; exec "$@"' "$folder/pid" \
    "$sipdex" 486 --trace "$trace" &
first=$!
for _ in {1..200}; do
    [ -S "$folder/sipdex--" ] && break
    sleep 0.1
done
"${traced[@]}" "$folder/second" "$sipdex" 603
end_window
wait "$first" || true
rm "$folder/pid"
"${traced[@]}" "$folder/terminal" "$cli" --scan "$trace" > "$folder/out"

# Only what came about is telling.
grep -q AF_UNIX "$folder/first"
grep -q AF_UNIX "$folder/second"
grep -q 486 "$folder/out"
if grep -E 'socket\(' "$folder"/{first,second,terminal} | grep -v 'AF_UNIX'; then
    echo "FAIL: these sockets lead to a network" >&2
    exit 1
fi
