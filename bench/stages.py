"""Prints what JMH has measured as a table in Markdown. Used by bench/stages."""

import json
import sys

STAGES = {
    "a0Article": "bytes to article",
    "a1Tags": "sentences, tokens, tags, lemmas",
    "a2Names": "+ names, where worth it",
    "a3Parse": "+ parse, where worth it",
    "a3ParseAll": "+ parse of every sentence",
    "a4Mentions": "+ actors, places, dates, quantities, statements",
    "a5CodeByRules": "+ clauses, coding by rules: an article whole",
    "a6Code": "+ likeness: an article whole",
    "b1Signature": "signature for copies",
    "b2CopyOfPair": "words of a pair compared",
    "b3Embedding": "embedding of a paragraph",
}


def counted(row, what):
    """The sum over the iterations of one fork or more."""
    return sum(sum(fork) for fork in row["secondaryMetrics"][what]["rawData"])


def cells(row):
    sentences, reports = counted(row, "sentences"), counted(row, "reports")
    seconds = counted(row, "microseconds") / 1e6
    each = sentences or reports
    return each / seconds, 1000 * seconds / each, reports / seconds


def ratios(rows):
    """What each stage costs by itself, with the parse of every sentence as 1; empty where the parse was not measured."""
    cost = {row["benchmark"].rsplit(".", 1)[1]: cells(row)[1] for row in rows if kind(row) == "dense"}
    if not {"a2Names", "a3ParseAll"} <= cost.keys():
        return
    parse = cost["a3ParseAll"] - cost["a2Names"]
    print("\nOf dense reports, with the parse of every sentence as 1:\n")
    before = 0
    for name in ("a1Tags", "a2Names", "a3Parse", "a4Mentions", "a5CodeByRules", "a6Code"):
        if name in cost:
            print(f"- {STAGES[name].split(':')[0].removeprefix('+ ')}: {(cost[name] - before) / parse:.2f}")
            before = cost[name]


def kind(row):
    return row.get("params", {}).get("reports", "dense")


def main():
    rows = json.load(open(sys.argv[1], encoding="utf-8"))
    if not rows:
        sys.exit("nothing was measured")
    print("| reports | stage, with all before it | sentences a CPU second | ms a sentence | reports a CPU second |")
    print("|---|---|---:|---:|---:|")
    for row in sorted(rows, key=lambda r: (kind(r), r["benchmark"])):
        name = row["benchmark"].rsplit(".", 1)[1]
        rate, cost, reports = cells(row)
        whole = counted(row, "sentences") > 0
        print(f"| {kind(row)} | {STAGES[name]} | {f'{rate:.0f}' if whole else ''} | {f'{cost:.2f}' if whole else ''} | {reports:.1f} |")
    ratios(rows)


if __name__ == "__main__":
    main()
