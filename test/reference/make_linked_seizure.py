"""Makes linked_seizure.json: weights of agreement by plain counting, after Fellegi and Sunter (1969), 3.3.1.

    python make_linked_seizure.py && npx biome format --write linked_seizure.json
"""

import json
import random
from math import log2
from pathlib import Path

draw = random.Random(20261124)
M = {"companies": 0.6, "route": 0.5, "substance": 0.6}
records = [
    {
        "id": f"Z{i:02d}",
        "companies": sorted(draw.sample(["A", "B", "C", "D", "E", "F", "G", "H"], draw.randint(0, 2))),
        "route": draw.choice([None, "PECLL>NLRTM", "PECLL>PABLB>NLRTM", "BRSSZ>ESALG"]),
        "substance": draw.choice([None, "COCAINE", "HEROIN", "CANNABIS"]),
    }
    for i in range(30)
]


def values(record, name):
    value = record[name]
    return [] if value is None else value if isinstance(value, list) else [value]


pairs = []
for i, a in enumerate(records):
    for b in records[i + 1 :]:
        total = 0.0
        for name, m in M.items():
            having = [r for r in records if values(r, name)]
            share = {
                v: sum(v in values(r, name) for r in having) / len(having)
                for r in having
                for v in values(r, name)
            }
            both = set(values(a, name)) & set(values(b, name))
            if both:
                total += max(log2(m / share[v]) for v in both)
            elif values(a, name) and values(b, name):
                total += min(0.0, log2((1 - m) / max(1e-6, 1 - sum(f * f for f in share.values()))))
        pairs.append([a["id"], b["id"], total])
Path(__file__).with_name("linked_seizure.json").write_text(json.dumps({"records": records, "pairs": pairs}))
