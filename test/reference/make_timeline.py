"""Makes timeline.json, the values that test/timeline.test.ts holds periodicity, bursts and change points against.

    python -m venv venv && venv/bin/pip install numpy scipy
    venv/bin/python make_timeline.py && npx biome format --write timeline.json

Bursts and change points by writing out every sequence of states and every set of changes; the resultant by scipy.
"""

import itertools
import json
import math
import random
from pathlib import Path

import numpy
import scipy.stats

draw = random.Random(20261124)


def burst_cost(states, relevant, batches, scaling, gamma):
    base = sum(relevant) / sum(batches)
    rates = (base, min(1.0, scaling * base))
    total, before = 0.0, 0
    for state, hits, size in zip(states, relevant, batches):
        if state > before:
            total += gamma * math.log(len(relevant))
        total -= scipy.stats.binom.logpmf(hits, size, rates[state])
        before = state
    return total


def best_states(relevant, batches, scaling, gamma):
    return min(
        itertools.product((0, 1), repeat=len(relevant)),
        key=lambda states: burst_cost(states, relevant, batches, scaling, gamma),
    )


def deviance(counts, expected):
    total = sum(counts)
    if total == 0:
        return 0.0
    rate = total / sum(expected)
    # -2 log likelihood up to what no segmentation changes.
    return -2 * sum(
        scipy.stats.poisson.logpmf(c, rate * e) - c * math.log(e) + math.lgamma(c + 1)
        for c, e in zip(counts, expected)
    )


def best_changes(counts, expected, penalty):
    n = len(counts)
    best = None
    for number in range(0, n):
        for changes in itertools.combinations(range(1, n), number):
            edges = (0, *changes, n)
            cost = number * penalty + sum(
                deviance(counts[a:b], expected[a:b]) for a, b in zip(edges, edges[1:])
            )
            if best is None or cost < best[0] - 1e-9:
                best = (cost, changes)
    return list(best[1])


bursts, changes, rayleigh = [], [], []
for case in range(40):
    n = draw.randint(3, 12)
    batches = [draw.randint(5, 60) for _ in range(n)]
    hot = range(draw.randrange(n), n) if case % 2 else range(0)
    relevant = [
        sum(draw.random() < (0.35 if month in hot else 0.05) for _ in range(size))
        for month, size in enumerate(batches)
    ]
    scaling, gamma = draw.choice([(2, 1), (3, 1), (2, 0.5)])
    if sum(relevant) == 0:
        continue
    states = best_states(relevant, batches, scaling, gamma)
    bursts.append(
        {"relevant": relevant, "batches": batches, "scaling": scaling, "gamma": gamma, "states": states}
    )
for case in range(40):
    n = draw.randint(2, 11)
    expected = [round(draw.uniform(0.2, 6), 3) for _ in range(n)]
    at = draw.randrange(n)
    counts = [
        int(numpy.random.default_rng(1000 * case + month).poisson(e * (4 if month >= at and case % 2 else 1)))
        for month, e in enumerate(expected)
    ]
    penalty = 2 * math.log(n)
    changes.append({"counts": counts, "expected": expected, "changes": best_changes(counts, expected, penalty)})
for case in range(20):
    period = draw.uniform(5, 90)
    times = [round(draw.uniform(0, 700), 3) for _ in range(draw.randint(2, 40))]
    angles = [2 * math.pi * t / period for t in times]
    rayleigh.append(
        {
            "times": times,
            "period": period,
            "resultant": 1 - float(scipy.stats.circvar(angles)),
            "phase": float(scipy.stats.circmean(angles)) / (2 * math.pi) * period,
        }
    )
path = Path(__file__).with_name("timeline.json")
path.write_text(json.dumps({"bursts": bursts, "changes": changes, "rayleigh": rayleigh}))
