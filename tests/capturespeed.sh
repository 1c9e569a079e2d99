#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# How long "sipdex-cli --scan" takes for a capture that is mostly media, compared with tshark, which
# counts the same responses. Prints the ratio, and the most memory that the program held.
#
#   tests/capturespeed.sh [PROGRAM [MEBIBYTES]]
set -euo pipefail
. "$(dirname "$0")/best.sh"

program=${1:-build/app/sipdex-cli}
mebibytes=${2:-700}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
capture=$folder/media.pcap

# Calls of four messages each, and 5,000 packets of media for each of them.
python3 - "$capture" "$mebibytes" <<'PYTHON'
import random, struct, sys

name, size = sys.argv[1], int(sys.argv[2]) << 20
random.seed(1)

def frame(payload, port):
    udp = struct.pack('!HHHH', port, port, 8 + len(payload), 0) + payload
    ip = struct.pack('!BBHHHBBH', 0x45, 0, 20 + len(udp), 1, 0, 64, 17, 0) + bytes([192, 0, 2, 1, 192, 0, 2, 2])
    data = bytes(12) + b'\x08\x00' + ip + udp
    return struct.pack('<IIII', 1_800_000_000, 0, len(data), len(data)) + data

def message(first, call, method):
    return (f'{first}\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK-{call}\r\nFrom: <sip:ann@example.com>;tag=1\r\n'
            f'To: <sip:ben@example.com>;tag=2\r\nCall-ID: {call}@192.0.2.1\r\nCSeq: 1 {method}\r\n'
            'Content-Length: 0\r\n\r\n').encode()

media = b''.join(frame(struct.pack('!BBHII', 0x80, 0, i, i * 160, 7) + random.randbytes(160), 40000)
                 for i in range(5000))
with open(name, 'wb') as out:
    out.write(struct.pack('<IHHIIII', 0xa1b2c3d4, 2, 4, 0, 0, 262144, 1))
    call = 0
    while out.tell() < size:
        call += 1
        for first, method in (('INVITE sip:ben@example.com SIP/2.0', 'INVITE'), ('SIP/2.0 180 Ringing', 'INVITE'),
                              ('SIP/2.0 486 Busy Here', 'INVITE'), ('ACK sip:ben@example.com SIP/2.0', 'ACK')):
            out.write(frame(message(first, call, method), 5060))
        out.write(media)
PYTHON
ls -l "$capture" | awk '{ print $5 " bytes" }'

scanned=$(best 3 "$folder/out" "$program" --scan --json "$capture")
found=$(awk -F'[:,]' '/^            "count"/ { sum += $2 } END { print sum }' "$folder/out")
memory=$(python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)' "$program" --scan "$capture")

searched=$(best 1 "$folder/out" tshark -r "$capture" -Y sip.Status-Code)
counted=$(wc -l < "$folder/out")
echo "$counted responses by tshark, $found by $program, which held $memory MiB"
awk -v a="$searched" -v b="$scanned" 'BEGIN { printf "ratio %.0f\n", a / b }'
test "$counted" -eq "$found"
