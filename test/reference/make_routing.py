"""Rules of the higher-order network of stops, by a direct reading of the published algorithm, for test/routing.test.ts.

BuildHON (Xu, Wickramarathne, Chawla, Science Advances 2, 2016, e1600028, Algorithm 1) with minimum support 1 and no
bound on the order, which is the result that BuildHON+ (Saebi et al., EPJ Data Science 9, 2020, 15) reaches lazily.
Everything is counted and recursed as the paper says; nothing is pruned. Run: python make_routing.py > routing.json
"""

import json
import math
import random
from collections import defaultdict


def observations(paths):
    count = defaultdict(lambda: defaultdict(int))
    for stops, shipments in paths:
        for last in range(1, len(stops)):
            for first in range(last):
                count[tuple(stops[first:last])][stops[last]] += shipments
    return count


def extract(paths):
    count = observations(paths)
    share = {
        source: {target: n / sum(targets.values()) for target, n in targets.items()}
        for source, targets in count.items()
    }
    longest = max((len(source) for source in share), default=0)
    extensions = defaultdict(list)
    for source in share:
        if len(source) > 1:
            extensions[source[1:]].append(source)
    rules, valid_ones = set(), set()

    def add_to_rules(source):
        while source:
            rules.add(source)
            source = source[:-1]

    def divergence(a, b):
        return sum(p * math.log2(p / b[target]) for target, p in a.items())

    def extend(valid, current, order):
        valid_ones.add(valid)
        if order >= longest or not extensions[current]:
            add_to_rules(valid)
            return
        for longer in extensions[current]:
            bar = (order + 1) / math.log2(1 + sum(count[longer].values()))
            if divergence(share[longer], share[valid]) > bar:
                extend(longer, longer, order + 1)
            else:
                extend(valid, longer, order + 1)

    for source in list(share):
        if len(source) == 1:
            extend(source, source, 1)
    return count, valid_ones, rules


def surprise(paths, path, count, valid_ones):
    """-log2 of each leg's probability by the other shipments; every rule adds one that goes by the shorter rule."""
    places = {stop for stops, _ in paths for stop in stops}
    own = observations([(path, 1)])
    bits = []
    for at in range(1, len(path)):
        p = 1 / len(places)
        for first in range(at - 1, -1, -1):
            context = tuple(path[first:at])
            if context not in valid_ones:
                continue
            everyone = sum(count[context].values()) - sum(own[context].values())
            there = count[context][path[at]] - own[context].get(path[at], 0)
            p = (there + p) / (everyone + 1)
        bits.append(-math.log2(p))
    return bits


def made_up(seed, stops, paths, memory):
    """Paths with a memory: what comes next depends on as many stops as `memory` says, by chance or by rote."""
    dice = random.Random(seed)
    names = [f"S{i:02d}" for i in range(stops)]
    rote = {}
    result = {}
    while len(result) < paths:
        path = [dice.choice(names)]
        while len(path) < dice.randint(2, 9):
            key = tuple(path[-dice.randint(1, memory):])
            known = rote.setdefault(key, [dice.choice(names), dice.choice(names)])
            path.append(known[0] if dice.random() < 0.85 else known[1] if dice.random() < 0.7 else dice.choice(names))
        result[">".join(path)] = dice.choice([1, 1, 2, 5, 20, 120])
    return [(key.split(">"), n) for key, n in result.items()]


WORLDS = {
    # The paper's example: what follows X depends on whether A or B came before it.
    "memory of two": [(list("AXY"), 40), (list("BXZ"), 40), (list("CXY"), 1), (list("CXZ"), 1)],
    "no memory": [(list("AXY"), 20), (list("AXZ"), 20), (list("BXY"), 20), (list("BXZ"), 20)],
    "too few to tell": [(list("AXY"), 1), (list("BXZ"), 1)],
    "only three stops tell": [
        (list("ACXY"), 50), (list("BCXZ"), 50), (list("ADXZ"), 50), (list("BDXY"), 50),
    ],
    "there and back": [(list("ABAB"), 9), (list("ABAC"), 30), (list("CABAB"), 12), (list("BA"), 3)],
    "made up, short memory": made_up(7, 8, 60, 2),
    "made up, long memory": made_up(11, 12, 90, 4),
}

worlds = []
for name, paths in WORLDS.items():
    count, valid_ones, rules = extract(paths)
    worlds.append({
        "name": name,
        "paths": {">".join(stops): n for stops, n in paths},
        "rules": {">".join(s): dict(sorted(count[s].items())) for s in sorted(valid_ones)},
        "published": sorted(">".join(s) for s in rules),
        "bits": {">".join(stops): surprise(paths, stops, count, valid_ones) for stops, _ in paths},
    })
print(json.dumps(worlds, separators=(",", ":")))
