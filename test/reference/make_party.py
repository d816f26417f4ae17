"""Makes party.json: shares m and u by expectation maximisation with Dirichlet priors, in numpy, for patterns that are drawn here.

Winkler (1988), "Using the EM algorithm for weight computation in the Fellegi-Sunter model of record linkage". Every field is a
table with a row for each level of the field on which it depends, and one before them where that is unknown.

    python make_party.py && npx biome format --write party.json
"""

import json
from pathlib import Path

import numpy as np

WEIGHT, SHARE, PAIRS = 200, 0.1, 200
# However rare its words, a name is no more than this against chance.
MOST_OF_RARITY, MOST_OF_SEVERAL = 2**4, 2**7
here = Path(__file__).parent
# What is known beforehand is the same on both sides; the test holds that it is.
fields = json.loads((here / "party.json").read_text())["fields"]
names = list(fields)
draw = np.random.default_rng(20261126)


def table(name, kind):
    field = fields[name]
    rows = len(fields[field["given"]]["levels"]) + 1 if "given" in field else 1
    return np.tile(np.array(field[kind]), (rows, 1))


def row_of(name, levels):
    given = fields[name].get("given")
    return levels[names.index(given)] + 1 if given else 0


patterns = {}
for _ in range(700):
    same = draw.random() < 0.3
    levels = [-1] * len(names)
    for i, name in enumerate(names):
        shares = np.array(fields[name]["m" if same else "u"]) ** 0.8
        if i == 0 or draw.random() < 0.8:
            levels[i] = int(draw.choice(len(shares), p=shares / shares.sum()))
    patterns[tuple(levels)] = patterns.get(tuple(levels), 0) + 1

m = {name: table(name, "m") for name in names}
u = {name: table(name, "u") for name in names}
share = SHARE
for _ in range(200):
    counts = {"m": {n: table(n, "m") * WEIGHT for n in names}, "u": {n: table(n, "u") * WEIGHT for n in names}}
    one, every = SHARE * PAIRS, PAIRS
    for levels, pairs in patterns.items():
        odds = share / (1 - share)
        for i, name in enumerate(names):
            if levels[i] >= 0:
                row = row_of(name, levels)
                ratio = m[name][row, levels[i]] / u[name][row, levels[i]]
                odds *= (
                    min(ratio, MOST_OF_RARITY if levels[i] else MOST_OF_SEVERAL) if name == "RARITY" else ratio
                )
        probability = odds / (1 + odds)
        one, every = one + probability * pairs, every + pairs
        for i, name in enumerate(names):
            if levels[i] >= 0:
                row = row_of(name, levels)
                counts["m"][name][row, levels[i]] += probability * pairs
                counts["u"][name][row, levels[i]] += (1 - probability) * pairs
    moved, share = abs(one / every - share), one / every
    m = {n: counts["m"][n] / counts["m"][n].sum(axis=1, keepdims=True) for n in names}
    u = {n: counts["u"][n] / counts["u"][n].sum(axis=1, keepdims=True) for n in names}
    if moved < 1e-7 * share:
        break

reference = {
    "fields": fields,
    "patterns": [{"levels": list(levels), "pairs": pairs} for levels, pairs in patterns.items()],
    "share": share,
    "m": [m[n].ravel().tolist() for n in names],
    "u": [u[n].ravel().tolist() for n in names],
}
(here / "party.json").write_text(json.dumps(reference) + "\n")
