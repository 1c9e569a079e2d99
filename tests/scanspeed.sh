#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# How long "sipdex-cli --scan" takes, compared with what ripgrep takes to count the status lines of
# the same log, each the best of several turns. Prints the ratio.
#
#   tests/scanspeed.sh [PROGRAM [MEBIBYTES [TURNS]]]
set -euo pipefail
. "$(dirname "$0")/best.sh"

program=${1:-build/app/sipdex-cli}
mebibytes=${2:-512}
turns=${3:-9}
pattern='SIP/2\.0 [1-6][0-9][0-9]'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
log=$folder/dense.log

# A request and its response, 800 bytes both, each call with a Call-ID of its own.
awk -v calls=$((mebibytes * 1024 * 1024 / 800)) 'BEGIN {
    split("100 Trying|180 Ringing|200 OK|401 Unauthorized|404 Not Found|486 Busy Here|" \
          "487 Request Terminated|503 Service Unavailable", codes, "|")
    split("INVITE REGISTER OPTIONS BYE", methods, " ")
    for (i = 0; i < calls; ++i) {
        method = methods[int(i / 8) % 4 + 1]
        headers = sprintf("Via: SIP/2.0/UDP 192.0.2.%d:5060;branch=z9hG4bK-%08x\r\n", i % 250, i) \
            sprintf("From: \"Alice\" <sip:alice@example.com>;tag=%08x\r\n", i) \
            sprintf("To: <sip:bob@example.com>;tag=%08x\r\n", i * 7 % 1000003) \
            sprintf("Call-ID: %08x-%d@192.0.2.1\r\n", int(i / 2), i % 9973) \
            sprintf("CSeq: %d %s\r\n", i % 2 + 1, method)
        text = method " sip:bob@example.com SIP/2.0\r\n" headers "Max-Forwards: 70\r\n\r\n" \
            "SIP/2.0 " codes[i % 8 + 1] "\r\n" headers "Server: Some PBX 1.2\r\n" \
            (i % 16 == 5 ? "Reason: Q.850;cause=17;text=\"User busy\"\r\n" : "") \
            "Content-Length: 0\r\n\r\n"
        pad = 798 - length(text)
        printf "%s%s\r\n", text, (pad > 0 ? sprintf("%" pad "s", "") : "")
    }
}' > "$log"
ls -l "$log" | awk '{ print $5 " bytes" }'

searched=$(best "$turns" "$folder/out" rg -a -c "$pattern" "$log")
count=$(cat "$folder/out")
scanned=$(best "$turns" "$folder/out" "$program" --scan --json "$log")
found=$(awk -F'[:,]' '/^            "count"/ { sum += $2 } END { print sum }' "$folder/out")
echo "$count lines found by ripgrep, $found responses by $program"
awk -v a="$scanned" -v b="$searched" 'BEGIN { printf "ratio %.2f\n", a / b }'
test "$count" -eq "$found"
