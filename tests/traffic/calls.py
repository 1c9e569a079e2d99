#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the calls that "sipdex-cli" finds in a capture with what tshark shows of each Call-ID: how
many messages, how many sent again, where the first and last are, and, message by message, the ladder.

  calls.py PROGRAM CAPTURE PORTS    (as "5060-5070", to be decoded as SIP)
"""
import collections
import json
import re
import subprocess
import sys

program, capture, ports = sys.argv[1:]


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, timeout=60, text=True).stdout


fields = ["frame.number", "sip.Call-ID", "sip.Method", "sip.Status-Code", "sip.resend"]
shown = output("tshark", "-r", capture, "-o", "tcp.reassemble_out_of_order:TRUE",
               "-d", f"udp.port=={ports},sip", "-d", f"tcp.port=={ports},sip", "-Y", "sip",
               "-T", "fields", "-E", "occurrence=a", "-E", "aggregator=,",
               *(part for field in fields for part in ("-e", field)))

Seen = collections.namedtuple("Seen", "frame label resent")
calls = collections.defaultdict(list)
for line in shown.splitlines():
    frame, ids, methods, codes, resent = line.split("\t")
    labels = (codes if codes else methods).split(",")
    ids = ids.split(",")
    for i, call in enumerate(ids):
        # Of several messages in one frame, requests and responses are listed apart.
        label = labels[i] if len(labels) == len(ids) else None
        calls[call].append(Seen(int(frame), label, "1" in resent or "True" in resent))

bad = 0


def complain(call, what, ours, theirs):
    global bad
    bad += 1
    print(f"FAIL: {call}: {what}: {ours} by sipdex-cli, {theirs} by tshark", file=sys.stderr)


found = {call["callId"]: call for call in
         json.loads(output(program, "--scan", "--json", capture))["calls"]}
if list(found) != list(calls):
    complain("all", "Call-IDs", list(found), list(calls))
ladders = resent = 0
for name in found.keys() & calls.keys():
    call, seen = found[name], calls[name]
    again = sum(each.resent for each in seen)
    resent += again
    for what, ours, theirs in (("messages", call["messages"], len(seen)),
                               ("repeats", call["repeats"], again),
                               ("first frame", call["start"]["frame"], seen[0].frame),
                               ("last frame", call["end"]["frame"], seen[-1].frame)):
        if ours != theirs:
            complain(name, what, ours, theirs)
    if any(each.label is None for each in seen):
        continue
    page = output(program, "--call", name, capture)
    arrows = re.findall(r"^ *[0-9]+[.,][0-9]{3} .*?([0-9]{3}|[A-Z]{3,})\b(?! *[0-9.]*\n)", page, re.M)
    labels = [each.label for each in seen if not each.resent]
    ladders += 1
    if arrows != labels:
        complain(name, "ladder", arrows, labels)
print(f"{len(found)} calls, {resent} messages sent again, {ladders} ladders compared")
if not found or not resent or not ladders:
    print("FAIL: too little to compare", file=sys.stderr)
    bad += 1
sys.exit(bad > 0)
