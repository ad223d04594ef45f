#!/usr/bin/env python3
"""Works the tension index out again from an export, without Nuncio.

usage: tension.py EVENTS.csv TENSION.yaml [A~B]

EVENTS.csv is what `nuncio export --format csv` writes, TENSION.yaml the formula, codebook/tension.yaml. With a dyad, RUS~UKR or RUS/MIL~UKR, only
happenings between the two count. Prints day,index for every day, with all digits. Needs Python 3.8 and nothing else.
"""
import csv
import datetime
import math
import re
import sys


def numbers(path):
    """The values of the file: a number by its key, and by status (weight, day)."""
    values, statuses = {}, {}
    for line in open(path, encoding="utf-8"):
        line = line.split("#")[0].rstrip()
        share = re.fullmatch(r"\s+(\w+):\s*\{weight:\s*([^,\s]+),\s*day:\s*(\w+)\}", line)
        value = re.fullmatch(r"([\w-]+):\s*(\S+)", line)
        if share:
            statuses[share[1]] = (float(share[2]), share[3])
        elif value and value[1] != "version":
            values[value[1]] = float(value[2])
    return values, statuses


def day(cell):
    return datetime.date.fromisoformat(cell) if cell else None


def parties(cell):
    return [party for party in cell.split("; ") if party]


def between(row, dyad):
    """Whether the two deal with each other: one acts on the other, or both act and nobody is acted on."""
    def is_among(who, labels):
        return any(label == who or label.startswith(who + "/") for label in labels)

    one, other = dyad
    actors, recipients = parties(row["actors"]), parties(row["recipients"])
    if not recipients:
        return is_among(one, actors) and is_among(other, actors)
    return (is_among(one, actors) and is_among(other, recipients)) or (is_among(other, actors) and is_among(one, recipients))


def adds(row, values, statuses):
    """What a happening adds, the first of its days, and how many they are; None where it is left out."""
    weight, when = statuses[row["status"]]
    whole = -float(row["intensity"]) * weight * (1 - values["doubt"] ** int(row["origins"]))
    if int(row["denials"]) > 0:
        whole *= values["denied"]
    first, last, reported = day(row["first_day"]), day(row["last_day"]), day(row["first_published"])
    if when == "report":
        return (whole, reported, 1) if reported else None
    if first is None:
        return (whole * values["undated"], reported, 1) if reported else None
    days = ((last or first) - first).days + 1
    return (whole, first, days) if days <= values["longest-span"] else None


def index(events, formula, dyad=None):
    values, statuses = numbers(formula)
    added = {}
    for row in csv.DictReader(open(events, encoding="utf-8", newline="")):
        part = adds(row, values, statuses) if dyad is None or between(row, dyad) else None
        if part and part[0] != 0:
            whole, first, days = part
            for i in range(days):
                added.setdefault(first + datetime.timedelta(days=i), []).append(whole / days)
    if not added:
        return []
    decay, value, series = 0.5 ** (1 / values["half-life"]), 0.0, []
    today = min(added)
    while today <= max(added):
        value = value * decay + math.fsum(added.get(today, []))
        series.append((today, value))
        today += datetime.timedelta(days=1)
    return series


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    print("day,index")
    for today, value in index(sys.argv[1], sys.argv[2], sys.argv[3].split("~") if len(sys.argv) == 4 else None):
        print(f"{today},{value!r}")
