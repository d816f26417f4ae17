"""Makes reporting.json: Fisher's exact tail (held against scipy too) and the longest gap, by exact fractions.

    python -m venv venv && venv/bin/pip install scipy
    venv/bin/python make_reporting.py && npx biome format --write reporting.json
"""

import json
import random
from fractions import Fraction
from math import comb
from pathlib import Path

import scipy.stats

draw = random.Random(20261124)
fisher, gaps = [], []
for case in range(60):
    population = draw.choice([20, 300, 5000, 400000])
    marked = draw.randint(1, population // 2)
    drawn = draw.randint(1, min(population, 400))
    mean = marked * drawn / population
    observed = min(marked, drawn, int(mean * draw.uniform(0.5, 3)) + draw.randint(0, 4))
    ways = sum(
        comb(marked, k) * comb(population - marked, drawn - k)
        for k in range(observed, min(marked, drawn) + 1)
        if drawn - k <= population - marked
    )
    tail = float(Fraction(ways, comb(population, drawn)))
    theirs = float(scipy.stats.hypergeom.sf(observed - 1, population, marked, drawn))
    assert abs(tail - theirs) <= 1e-6 * tail, (tail, theirs)
    table = [[observed, drawn - observed], [marked - observed, population - marked - drawn + observed]]
    if min(min(row) for row in table) >= 0 and population <= 5000:
        exact = scipy.stats.fisher_exact(table, alternative="greater").pvalue
        assert abs(exact - tail) <= 1e-7 * exact, (exact, tail)
    fisher.append({"observed": observed, "population": population, "marked": marked, "drawn": drawn, "p": tail})
for points in [1, 2, 5, 12, 40, 120, 400]:
    for hundredths in [1, 3, 5, 10, 20, 35, 50, 80, 100]:
        length = Fraction(hundredths, 100)
        total, j = Fraction(0), 1
        while j * length < 1 and j <= points + 1:
            total += (-1) ** (j + 1) * comb(points + 1, j) * (1 - j * length) ** points
            j += 1
        gaps.append({"points": points, "length": hundredths / 100, "p": float(total)})
Path(__file__).with_name("reporting.json").write_text(json.dumps({"fisher": fisher, "gaps": gaps}))
