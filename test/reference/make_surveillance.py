"""Makes surveillance.json: log likelihood ratios of a scan window by scipy's Poisson, quotients by fractions.

    python -m venv venv && venv/bin/pip install scipy
    venv/bin/python make_surveillance.py && npx biome format --write surveillance.json
"""

import json
import random
from fractions import Fraction
from pathlib import Path

from scipy.stats import poisson

draw = random.Random(20261124)
ratios, quotients = [], []
for case in range(40):
    total = draw.randint(2, 60)
    inside = draw.randint(1, total)
    expected = round(draw.uniform(0.05, total * 0.9), 4)
    ratio = 0.0
    if inside > expected:
        ratio = poisson.logpmf(inside, inside) - poisson.logpmf(inside, expected)
        out = total - inside
        ratio += (poisson.logpmf(out, out) if out else 0) - poisson.logpmf(out, total - expected)
    # Means add up to the total on both sides, so the Poisson terms differ from the conditional ones by nothing.
    ratios.append({"inside": inside, "expected": expected, "total": total, "llr": float(ratio)})
for case in range(40):
    t0, t1, d0, d1 = (draw.randint(0, 20) for _ in range(4))
    c0, c1 = draw.randint(1, 100), draw.randint(1, 100)
    success = Fraction(t1, c1) - Fraction(t0, c0)
    quotient = None if success >= 0 else float((Fraction(d1, c1) - Fraction(d0, c0)) / success)
    quotients.append({"target": [t0, t1], "other": [d0, d1], "control": [c0, c1], "wdq": quotient})
Path(__file__).with_name("surveillance.json").write_text(json.dumps({"ratios": ratios, "quotients": quotients}))
