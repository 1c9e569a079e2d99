# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# For scripts that time programs.

# Microseconds that a command takes, the best of several turns; what it prints goes to a file.
#
#   best TURNS FILE COMMAND…
best() {
    local turns=$1 out=$2 least='' from to turn
    shift 2
    for ((turn = 0; turn < turns; ++turn)); do
        from=${EPOCHREALTIME/[.,]/}
        "$@" > "$out"
        to=${EPOCHREALTIME/[.,]/}
        if [ -z "$least" ] || [ $((to - from)) -lt "$least" ]; then
            least=$((to - from))
        fi
    done
    echo "$least"
}
