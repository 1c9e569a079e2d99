#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What an assistive client gets of the window: a session of its own, with a display and a bus that
# end with it. Needs Xvfb, dbus, at-spi2-core, python3-pyatspi.
#
#   tests/accessibility/run.sh [PROGRAM]
set -euo pipefail

program=$(realpath "${1:-build/app/sipdex}")
here=$(dirname "$(realpath "$0")")
folder=$(mktemp -d)
started=()
finish() {
    for process in "${started[@]}"; do
        kill "$process" 2> /dev/null || true
        wait "$process" || true
    done
    rm -rf "$folder"
}
trap finish EXIT
chmod 700 "$folder"

# A display that nobody has, of the server's choice. It stays as it is when its last client leaves:
# the bus looks in before the program comes, and a server that starts over refuses whom it meets.
exec 3> "$folder/display"
Xvfb -displayfd 3 -noreset -screen 0 1280x1024x24 -nolisten tcp > /dev/null 2>&1 &
started=($!)
for _ in {1..100}; do
    [ -s "$folder/display" ] && break
    sleep 0.1
done
if [ ! -s "$folder/display" ]; then
    echo "FAIL: Xvfb gave no display within 10 s" >&2
    exit 1
fi
DISPLAY=:$(< "$folder/display")
export DISPLAY
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
export XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder XDG_CACHE_HOME=$folder
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

timeout 120 dbus-run-session -- /usr/bin/python3 "$here/readwindow.py" "$program" &
started=($! "${started[@]}")
wait "${started[0]}"
