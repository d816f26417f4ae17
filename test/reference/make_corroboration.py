"""Makes corroboration.json: beta-binomial upper tails by scipy's density, summed from the far end.

    python -m venv venv && venv/bin/pip install scipy
    venv/bin/python make_corroboration.py && npx biome format --write corroboration.json
"""

import json
import random
from pathlib import Path

from scipy.stats import betabinom, binom

draw = random.Random(20261124)
rows = []
for case in range(120):
    trials = draw.choice([1, 2, 3, 5, 8, 13, 40, 150])
    observed = draw.randint(0, trials)
    mean = round(draw.choice([draw.uniform(0.01, 0.99), draw.uniform(0.0005, 0.01)]), 6)
    precision = draw.choice([0.3, 1.0, 2.5, 9.0, 60.0, 1000.0, None])
    if precision is None:
        tail = sum(binom.pmf(k, trials, mean) for k in range(trials, observed - 1, -1))
    else:
        a, b = mean * precision, (1 - mean) * precision
        tail = sum(betabinom.pmf(k, trials, a, b) for k in range(trials, observed - 1, -1))
    rows.append({"observed": observed, "trials": trials, "mean": mean, "precision": precision, "tail": float(tail)})
Path(__file__).with_name("corroboration.json").write_text(json.dumps({"betaBinomial": rows}))
