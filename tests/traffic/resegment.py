#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""resegment.py FROM TO: copies a pcap of Ethernet with each segment of TCP parted into small ones,
every second of which is sent twice and every third changes places with the next."""
import struct
import sys

SIZE = 37  # bytes of a segment, fewer than any start line has


def parted(frame):
    """The frames that take the place of one; itself where it is no segment with a payload."""
    ip, version = frame[14:], frame[14] >> 4 if len(frame) > 14 else 0
    if frame[12:14] != b'\x08\x00' or version != 4 or ip[9] != 6:
        return [frame]
    ip_length = (ip[0] & 15) * 4
    total = struct.unpack_from('!H', ip, 2)[0]
    tcp = ip[ip_length:total]
    head, payload = tcp[:(tcp[12] >> 4) * 4], tcp[(tcp[12] >> 4) * 4:]
    if not payload:
        return [frame]
    sequence = struct.unpack_from('!I', head, 4)[0]
    frames = []
    for at in range(0, len(payload), SIZE):
        part = payload[at:at + SIZE]
        new_head = head[:4] + struct.pack('!I', (sequence + at) & 0xffffffff) + head[8:]
        new_ip = ip[:2] + struct.pack('!H', ip_length + len(head) + len(part)) + ip[4:ip_length]
        frames.append(frame[:14] + new_ip + new_head + part)
    for i in range(2, len(frames) - 1, 3):
        frames[i], frames[i + 1] = frames[i + 1], frames[i]
    return [twice for i, each in enumerate(frames) for twice in [each] * (1 + i % 2)]


with open(sys.argv[1], 'rb') as source, open(sys.argv[2], 'wb') as target:
    target.write(source.read(24))
    while head := source.read(16):
        seconds, fraction, captured, _ = struct.unpack('<IIII', head)
        for frame in parted(source.read(captured)):
            target.write(struct.pack('<IIII', seconds, fraction, len(frame), len(frame)) + frame)
