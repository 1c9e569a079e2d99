#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What "sipdex-cli --scan" finds in real SIP traffic, made by SIPp on loopback, compared code by
# code with what tshark finds in the same capture. Needs sipp, tshark, editcap, dumpcap, python3 and the
# right to capture.
#
#   tests/traffic/run.sh [PROGRAM]
set -euo pipefail
export LC_ALL=C

program=${1:-build/app/sipdex-cli}
scenarios=$(dirname "$(realpath "$0")")
calls=5
pairs=9 # of a server and a client

folder=$(mktemp -d)
capture=$folder/capture.pcapng
finish() {
    jobs -p | xargs -r kill 2> /dev/null || true
    wait
    rm -rf "$folder"
}
trap finish EXIT

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

for tool in sipp tshark editcap dumpcap "$program"; do
    command -v "$tool" > /dev/null || fail "cannot run $tool"
done

# Whether one of the ports is taken, by UDP or TCP.
taken() {
    local ports
    ports=$(printf '|%04X' "$@")
    grep -Eqs ": [0-9A-F]+:(${ports#|}) " /proc/net/{udp,tcp}{,6}
}

# Below those that the system hands out by itself. The first is for mark().
for turn in {1..50}; do
    first=$((10000 + RANDOM % 20000))
    last=$((first + 2 * pairs))
    taken $(seq "$first" "$last") || break
    [ "$turn" -lt 50 ] || fail "no free ports found"
done

# A datagram that tells, once it is in the file, that all before it is as well.
mark() {
    echo "sipdex-traffic-$1" > "/dev/udp/127.0.0.1/$first"
}
marks() {
    { grep -aoF "sipdex-traffic-$1" "$capture" 2> /dev/null || true; } | wc -l
}

timeout -k 2 60 dumpcap -q -i lo -f "portrange $first-$last" -w "$capture" \
    2> "$folder/dumpcap.log" &
dumpcap=$!
for turn in {1..50}; do
    mark begin
    sleep 0.2
    [ "$(marks begin)" -eq 0 ] || break
    if [ "$turn" -eq 50 ] || ! kill -0 "$dumpcap" 2> /dev/null; then
        cat "$folder/dumpcap.log" >&2
        fail "cannot capture on the loopback interface; is it permitted?"
    fi
done

sipp=(timeout -k 2 10 sipp -i 127.0.0.1 -m "$calls" -nostdin -timeout 8 -timeout_error -trace_err)

# Lets a client call a server: what this is called, the scenarios of server and client, the
# transport; for a refusal also the status and another header.
port=$first
names=()
declare -A serverPorts
pair() {
    local name=$1 serving=$2 calling=$3 transport=$4 status=${5:-} header=${6:-}
    local from=$((port + 2)) to=$((port + 1)) prefix=$folder/$name server client turn
    port=$from
    names+=("$name")
    serverPorts[$name]=$to
    sed "s|@STATUS@|$status|" "$scenarios/$serving-server.xml" > "$prefix.xml"
    "${sipp[@]}" -sf "$prefix.xml" -t "$transport" -p "$to" -key header "$header" \
        -trace_msg -message_file "$prefix.log" -error_file "$prefix-server.err" \
        < /dev/null > "$prefix-server.out" 2>&1 &
    server=$!
    for turn in {1..50}; do
        if taken "$to" || ! kill -0 "$server" 2> /dev/null; then
            break
        fi
        sleep 0.1
    done
    "${sipp[@]}" -sf "$scenarios/$calling-client.xml" -t "$transport" -p "$from" -r 20 \
        -error_file "$prefix-client.err" "127.0.0.1:$to" \
        < /dev/null > "$prefix-client.out" 2>&1 &
    client=$!
    if ! wait "$server" || ! wait "$client"; then
        cat "$prefix"-*.err >&2 2> /dev/null || true
        fail "SIPp did not get through the calls: $name"
    fi
}

pair answered answer answer u1
pair answered-tcp burst answer t1
pair slow slow slow u1
pair registered register register u1
pair cancelled cancel cancel u1
pair moved refuse refuse u1 "302 Moved Temporarily" "Contact: <sip:bob@192.0.2.7>"
pair unknown refuse refuse u1 "404 Not Found" 'Warning: 399 127.0.0.1 "No such user"'
pair busy refuse refuse u1 "486 Busy Here" 'Reason: Q.850;cause=17;text="User busy"'
pair overloaded refuse refuse u1 "503 Service Unavailable" "Retry-After: 30"

mark end
for turn in {1..50}; do
    sleep 0.2
    [ "$(marks end)" -eq 0 ] || break
    [ "$turn" -lt 50 ] || fail "the capture was not written within 10 s"
done
kill "$dumpcap"
wait "$dumpcap" || fail "dumpcap ended badly: $(cat "$folder/dumpcap.log")"
[ "$(marks end)" -eq 1 ] || fail "the capture shows packets more than once"

# Lines "PORT,PORT CODE,CODE…", of source and destination, from the capture $1.
responses() {
    timeout --foreground 20 tshark -r "$1" -o tcp.reassemble_out_of_order:TRUE -d "udp.port==$first-$last,sip" -d "tcp.port==$first-$last,sip" \
        -Y sip.Status-Code -T fields -E occurrence=a -E separator=/s \
        -e udp.port -e tcp.port -e sip.Status-Code 2> "$folder/tshark.log" \
        | awk '{ print $1, $NF }' > "$folder/responses" \
        || fail "tshark ended badly: $(cat "$folder/tshark.log")"
}
responses "$capture"

# Counts of tshark, "CODE COUNT", all or those of a port.
seen() {
    awk -v port="${1:-}" 'port == "" || index("," $1 ",", "," port ",") {
        n = split($2, codes, ",")
        for (i = 1; i <= n; ++i) ++count[codes[i]]
    } END { for (code in count) print code, count[code] }' "$folder/responses" | sort
}

# Counts of the program, "CODE COUNT NORMAL". The codes of sipfrag bodies come last, as "reported".
scanned() {
    timeout --foreground 20 "$program" --scan --json "$1" | awk '
        /^    "reported"/ { over = 1 }
        over { next }
        /^            "code":/ { code = $2 + 0 }
        /^            "count":/ { count = $2 + 0 }
        /^            "normal":/ { print code, count, $2 + 0 }' | sort
}

bad=0
complain() {
    echo "FAIL: $*" >&2
    bad=1
}

seen > "$folder/seen"
scanned "$capture" > "$folder/scanned" || fail "$program could not scan the capture"
echo "code  sipdex  tshark"
join -a 1 -a 2 -e 0 -o 0,1.2,2.2,1.3 "$folder/scanned" "$folder/seen" > "$folder/both"
while read -r code sipdex tshark normal; do
    printf '%4d  %6d  %6d\n' "$code" "$sipdex" "$tshark"
    [ "$sipdex" -eq "$tshark" ] || complain "$code: $sipdex by sipdex-cli, $tshark by tshark"
    case $code in
    401 | 487) expected=$sipdex ;;
    *) expected=0 ;;
    esac
    [ "$normal" -eq "$expected" ] || complain "$code: $normal normal, not $expected"
done < "$folder/both"
different=$(wc -l < "$folder/seen")
[ "$different" -ge 7 ] || complain "tshark saw only $different different codes"

# A server's log has what it sent, and so what the capture has for its port.
for name in "${names[@]}"; do
    scanned "$folder/$name.log" > "$folder/scanned" || fail "$program could not scan a log of SIPp"
    inLog=$(awk '{ printf "%s%d %d×", sep, $1, $2; sep = ", " }' "$folder/scanned")
    inCapture=$(seen "${serverPorts[$name]}" \
        | awk '{ printf "%s%d %d×", sep, $1, $2; sep = ", " }')
    echo "log of SIPp, $name: $inLog"
    [ "$inLog" = "$inCapture" ] || complain "$name: the capture has $inCapture"
done

# Of packets cut off while they were captured, the status lines at least are there.
editcap -s 200 "$capture" "$folder/cut.pcapng"
# Segments smaller than a start line, some of them twice, some out of order.
editcap -F pcap "$capture" "$folder/whole.pcap"
"$scenarios/resegment.py" "$folder/whole.pcap" "$folder/small.pcap"
for changed in cut.pcapng small.pcap; do
    responses "$folder/$changed"
    seen > "$folder/seen"
    scanned "$folder/$changed" | cut -d ' ' -f 1,2 > "$folder/scanned"
    echo "$changed: $(awk '{ sum += $2 } END { print sum }' "$folder/scanned") responses"
    cmp -s "$folder/scanned" "$folder/seen" ||
        complain "other counts in $changed: $(diff "$folder/scanned" "$folder/seen")"
done

# Calls, message by message.
"$scenarios/calls.py" "$program" "$capture" "$first-$last" || complain "other calls than tshark's"
exit "$bad"
