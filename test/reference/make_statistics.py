"""Makes statistics.json, the values that test/statistics.test.ts holds src/statistics against.

    python -m venv venv && venv/bin/pip install numpy scipy statsmodels mpmath
    venv/bin/python make_statistics.py && npx biome format --write statistics.json

Each value comes from another method than the one under test, and where a library has it too, both must agree here.
"""

import itertools
import json
import math
import platform
import random
from fractions import Fraction
from pathlib import Path

import mpmath
import numpy
import scipy
import scipy.stats
import statsmodels
import statsmodels.api as sm
from mpmath import mp, mpf
from statsmodels.stats.multitest import multipletests

mp.dps = 60
LEAST = 1e-300


def agree(ours, theirs, relative=1e-9):
    assert abs(float(ours) - theirs) <= relative * abs(theirs), (float(ours), theirs)


def poisson_tail(observed, expected):
    """P(X >= observed) by summing the series of the tail itself, 60 digits."""
    mean = mpf(expected)
    term = mpmath.exp(observed * mpmath.log(mean) - mean - mpmath.loggamma(observed + 1))
    if observed <= mean:
        below = mpf(0)
        for k in range(observed - 1, -1, -1):
            term *= (k + 1) / mean
            below += term
            if term < below * mpf(10) ** -40:
                break
        return 1 - below
    total, k = mpf(0), observed
    while term > total * mpf(10) ** -40:
        total += term
        k += 1
        term *= mean / k
    return total


def poisson_grid():
    rows = []
    for expected in [1e-8, 1e-5, 1e-3, 0.02, 0.3, 0.9, 1, 2.5, 7, 11.3, 40, 123.4, 1000, 9876.5, 1e5]:
        deviation = math.sqrt(expected)
        around = [round(expected + step * deviation) for step in (-8, -3, -1, 0, 1, 2, 4, 8, 16, 30)]
        for observed in sorted({0, 1, 2, 3, 5, 8, 20, 60, 100, 150, *around}):
            if observed < 0:
                continue
            p = mpf(1) if observed == 0 else poisson_tail(observed, expected)
            if p < LEAST:
                continue
            if p > 1e-200:
                agree(p, scipy.stats.poisson.sf(observed - 1, expected), 1e-8)
            rows.append({"observed": observed, "expected": expected, "p": float(p)})
    return rows


def gamma_grid():
    rows = []
    for shape in [0.5, 0.75, 1, 1.5, 2, 3.25, 10, 10.5, 47, 200.5, 1000, 12345.5]:
        for factor in [1e-9, 1e-3, 0.03, 0.1, 0.3, 0.4, 0.8, 0.95, 1, 1.02, 1.2, 1.8, 3, 3.5, 10, 100, 300]:
            x = shape * factor
            mp.dps = 700
            lower = mpmath.gammainc(mpf(shape), 0, mpf(x), regularized=True)
            upper = 1 - lower
            mp.dps = 60
            lower, upper = (value if value >= LEAST else mpf(0) for value in (lower, upper))
            if 1e-200 < lower < 1:
                agree(lower, scipy.special.gammainc(shape, x), 1e-8)
            rows.append({"shape": shape, "x": x, "p": float(lower), "q": float(upper)})
    return rows


def log_gamma_grid():
    values = [1e-9, 0.1, 0.5, 1.5, 3, 7.7, 9.99, 10, 55.5, 1e3, 1e6, 1e12]
    return [{"x": x, "value": float(mpmath.loggamma(mpf(x)))} for x in values]


def normal_grid():
    values = [-6, -1.96, -0.3, 0, 1e-9, 0.1, 0.7, 1, 1.6449, 1.7320508, 1.96, 2.5, 5, 8, 15, 25, 30.5, 37]
    return [{"z": z, "p": float(mpmath.erfc(mpf(z) / mpmath.sqrt(2)) / 2)} for z in values]


def garwood_grid():
    rows = []
    for observed in [0, 1, 2, 3, 5, 10, 37, 100, 1000, 100000]:
        for confidence in [0.5, 0.9, 0.95, 0.99, 0.999999]:
            missed = (1 - mpf(confidence)) / 2
            low, high = 0.0, float(scipy.stats.chi2.isf(float(missed), 2 * observed + 2) / 2)
            if observed > 0:
                low = float(scipy.stats.chi2.ppf(float(missed), 2 * observed) / 2)
                low = float(polish(lambda x: poisson_tail(observed, x) - missed, low))
            high = float(polish(lambda x: 1 - poisson_tail(observed + 1, x) - missed, high))
            rows.append({"observed": observed, "confidence": confidence, "lower": low, "upper": high})
    return rows


def polish(f, start):
    root = mpmath.findroot(
        f, (mpf(start) * (1 - mpf(10) ** -9), mpf(start) * (1 + mpf(10) ** -9)), tol=1e-60, verify=False
    )
    agree(root, start, 1e-8)
    return root


def poisson_binomial_tail(observed, groups):
    """1 - cdf with 420 digits: the plain way, which double precision cannot go."""
    mp.dps = 420
    head = [mpf(1)] + [mpf(0)] * (observed - 1)
    for trials, probability in groups:
        p = mpf(probability)
        if trials == 0 or p == 0:
            continue
        if p == 1:
            head = ([mpf(0)] * trials + head)[:observed]
            continue
        pmf = [(1 - p) ** trials]
        for k in range(min(trials, observed - 1)):
            pmf.append(pmf[-1] * (trials - k) / (k + 1) * p / (1 - p))
        head = [sum(pmf[k] * head[s - k] for k in range(min(s, len(pmf) - 1) + 1)) for s in range(observed)]
    tail = 1 - sum(head)
    mp.dps = 60
    return tail


def poisson_binomial_grid():
    draw = random.Random(20240117)
    shipments = [(1, draw.random() * 0.2) for _ in range(40)]
    strata = [(draw.randrange(1, 200000), 10 ** draw.uniform(-7, -4)) for _ in range(25)]
    mixed = [(3, 0.9), (10, 0.5), (1, 1.0), (7, 0.0), (0, 0.3), (1000, 1e-3), (2, 0.999999)]
    cases = [
        ("shipments", shipments, [1, 2, 4, 8, 15, 25, 40]),
        ("strata", strata, [1, 3, 10, 30, 60]),
        ("mixed", mixed, [1, 2, 5, 9, 12, 15, 30, 60]),
        ("one large", [(10**7, 1e-6)], [1, 5, 10, 11, 25, 80]),
        ("one large, common", [(10**7, 1e-5), (5000, 2e-3)], [1, 60, 110, 111, 150, 200]),
        ("half", [(300, 0.5)], [1, 140, 150, 151, 200, 299, 300]),
        ("tiny", [(10**6, 1e-12), (50, 1e-9)], [1, 2, 6]),
        ("far", [(400 * i, 1e-5 * i) for i in range(1, 13)], [1, 5, 40, 100, 190]),
    ]
    rows = []
    for name, groups, wanted in cases:
        tails = []
        for observed in wanted:
            p = poisson_binomial_tail(observed, groups)
            assert p >= LEAST
            if len(groups) == 1 and p > 1e-200:
                agree(p, scipy.stats.binom.sf(observed - 1, *groups[0]), 1e-8)
            tails.append({"observed": observed, "p": float(p)})
        named = [{"trials": trials, "probability": probability} for trials, probability in groups]
        rows.append({"name": name, "groups": named, "tails": tails})
    return rows


def distinct_by_enumeration(draws, weights):
    """P(D >= d) for d = 0 ... months, every sequence of draws written out, in fractions."""
    total = sum(weights)
    by_distinct = [Fraction(0)] * (len(weights) + 1)
    for sequence in itertools.product(range(len(weights)), repeat=draws):
        chance = Fraction(1)
        for month in sequence:
            chance *= Fraction(weights[month], total)
        by_distinct[len(set(sequence))] += chance
    return [sum(by_distinct[d:]) for d in range(len(weights) + 1)]


def distinct_by_counting(draws, weights):
    """P(D >= d) month by month over (draws used, months occupied): all terms positive, direct, O(months draws^3)."""
    shares = numpy.array(weights, dtype=float)
    shares = shares[shares > 0] / shares.sum()
    table = numpy.zeros((draws + 1, draws + 1))
    table[0, 0] = 1
    counts = numpy.arange(draws + 1)
    for share in shares:
        mass = scipy.stats.poisson.pmf(counts, share * draws)
        after = table * mass[0]
        for r in range(1, draws + 1):
            if mass[r] < 1e-305:
                break
            after[r:, 1:] += table[: draws + 1 - r, :-1] * mass[r]
        table = after
    row = table[draws] / scipy.stats.poisson.pmf(draws, draws)
    return numpy.cumsum(row[::-1])[::-1]


def occupancy_small():
    rows = []
    for draws, weights in [
        (1, [1]),
        (3, [1, 1]),
        (4, [3, 1, 2]),
        (5, [1, 1, 1, 1]),
        (6, [5, 0, 1, 2, 9]),
        (7, [1, 20, 3, 7]),
        (5, [1, 2, 3, 4, 5, 6]),
    ]:
        tails = distinct_by_enumeration(draws, weights)
        rows.append(
            {
                "draws": draws,
                "weights": weights,
                "tails": [{"distinct": d, "p": float(t)} for d, t in enumerate(tails)],
            }
        )
        direct = distinct_by_counting(draws, weights)
        for d in range(min(draws, len(weights)) + 1):
            if tails[d] > 0:
                agree(tails[d], direct[d], 1e-11)
    return rows


def occupancy_large():
    draw = random.Random(7)
    flat = [1] * 60
    skewed = [round(math.exp(draw.gauss(0, 1)), 4) for _ in range(120)]
    seasonal = [round(1 + 0.9 * math.sin(m / 12 * 2 * math.pi), 4) for m in range(600)]
    rough = [round(math.exp(draw.gauss(0, 2.5)), 5) for _ in range(36)]
    rows = []
    for draws, weights, wanted in [
        (12, flat, [2, 8, 11, 12]),
        (200, flat, [40, 57, 60]),
        (60, skewed, [10, 30, 42, 50, 58, 60]),
        (200, skewed, [60, 90, 110, 120]),
        (200, seasonal, [100, 150, 170, 190, 200]),
        (150, rough, [10, 22, 30, 34, 36]),
        (30, rough, [2, 10, 16, 22, 26, 30]),
    ]:
        tails = distinct_by_counting(draws, weights)
        rows.append(
            {
                "draws": draws,
                "weights": weights,
                "tails": [{"distinct": d, "p": float(tails[d])} for d in wanted],
            }
        )
    return rows


def occupancy_equal():
    """Equal months by Stirling numbers of the second kind, in whole numbers."""
    rows = []
    for draws, months, wanted in [
        (200, 600, [165, 171, 185]),
        (1000, 120, [115, 120]),
        (1000, 600, [480, 500, 520]),
        (800, 1200, [580, 600, 620, 700]),
        (1000, 1200, [650, 690, 720, 800]),
    ]:
        partitions = [1]
        for _ in range(draws):
            partitions = [
                (k * partitions[k] if k < len(partitions) else 0) + (partitions[k - 1] if k else 0)
                for k in range(min(len(partitions), months) + 1)
            ]
        ways = [partitions[d] * math.perm(months, d) for d in range(min(draws, months) + 1)]
        tails = [{"distinct": d, "p": float(Fraction(sum(ways[d:]), months**draws))} for d in wanted]
        rows.append({"draws": draws, "months": months, "tails": tails})
    return rows


def occupancy_simulated():
    rows = []
    generator = numpy.random.default_rng(99)
    for months, draws, distinct in [(600, 200, 168), (120, 400, 112), (240, 90, 72)]:
        weights = numpy.round(generator.gamma(4, size=months), 3)
        worlds = 20000
        shares = weights / weights.sum()
        hits = sum(
            len(numpy.unique(generator.choice(months, size=draws, p=shares))) >= distinct
            for _ in range(worlds)
        )
        rows.append(
            {
                "draws": draws,
                "weights": weights.tolist(),
                "distinct": distinct,
                "hits": int(hits),
                "worlds": worlds,
            }
        )
    return rows


def adjusted():
    draw = random.Random(3)
    lists = [
        ([0.01, 0.04, 0.03, 0.005], 4),
        ([0.01, 0.04, 0.03, 0.005], 10),
        ([0.2, 0.2, 0.2], 3),
        ([0.0, 1.0, 0.5, 1e-200], 6),
        ([round(draw.random() ** 4, 6) for _ in range(40)], 40),
        ([round(draw.random() ** 4, 6) for _ in range(40)], 5000),
    ]
    rows = []
    for p_values, tested in lists:
        padded = p_values + [1.0] * (tested - len(p_values))
        bh, by = (multipletests(padded, method=m)[1][: len(p_values)].tolist() for m in ("fdr_bh", "fdr_by"))
        rows.append({"pValues": p_values, "tested": tested, "bh": bh, "by": by})
    return rows


def trend_scores():
    draw = numpy.random.default_rng(11)
    rows = []
    for months, height, slope in [(12, 4, 0.0), (24, 3, 0.05), (36, 2, -0.04), (60, 1.5, 0.01), (6, 30, 0.2)]:
        expected = numpy.round(height * draw.gamma(3, size=months) / 3 + 0.05, 3)
        time = numpy.arange(months)
        counts = draw.poisson(expected * numpy.exp(slope * (time - months / 2)))
        model = sm.GLM(
            counts,
            sm.add_constant(time.astype(float)),
            family=sm.families.Poisson(),
            offset=numpy.log(expected),
        )
        level = math.log(counts.sum() / expected.sum())
        _, p_value, _ = model.score_test(numpy.array([level, 0.0]), k_constraints=1)
        rows.append({"counts": counts.tolist(), "expected": expected.tolist(), "pValue": float(p_value[0])})
    return rows


def trend_exact():
    """Both tails by writing out every sequence of months, in fractions."""
    rows = []
    for counts, expected in [
        ([0, 0, 2], [1, 1, 1]),
        ([0, 0, 0, 0, 5], [1, 1, 1, 1, 1]),
        ([4, 1, 0, 0, 0], [1, 2, 3, 2, 1]),
        ([1, 0, 2, 1], [5, 0, 1, 3]),
        ([0, 1, 0, 6], [2, 2, 1, 1]),
        ([3], [2]),
    ]:
        total, height = sum(counts), sum(expected)
        seen = sum(month * count for month, count in enumerate(counts))
        up_to = at_least = Fraction(0)
        for sequence in itertools.product(range(len(counts)), repeat=total):
            chance = Fraction(1)
            for month in sequence:
                chance *= Fraction(expected[month], height)
            up_to += chance if sum(sequence) <= seen else 0
            at_least += chance if sum(sequence) >= seen else 0
        rows.append(
            {"counts": counts, "expected": expected, "pValue": float(min(1, 2 * min(up_to, at_least)))}
        )
    return rows


def main():
    made = {
        "madeWith": {
            "python": platform.python_version(),
            "numpy": numpy.__version__,
            "scipy": scipy.__version__,
            "statsmodels": statsmodels.__version__,
            "mpmath": mpmath.__version__,
        },
        "logGamma": log_gamma_grid(),
        "gamma": gamma_grid(),
        "normal": normal_grid(),
        "poisson": poisson_grid(),
        "garwood": garwood_grid(),
        "poissonBinomial": poisson_binomial_grid(),
        "occupancySmall": occupancy_small(),
        "occupancyLarge": occupancy_large(),
        "occupancyEqual": occupancy_equal(),
        "occupancySimulated": occupancy_simulated(),
        "adjusted": adjusted(),
        "trendScore": trend_scores(),
        "trendExact": trend_exact(),
    }
    path = Path(__file__).with_name("statistics.json")
    lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in made.items())
    path.write_text("{\n" + lines + "\n}\n", encoding="utf-8")


main()
