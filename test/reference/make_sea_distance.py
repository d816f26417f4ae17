"""Distances by sea between ports, by an independent implementation, for test/routing.test.ts.

The package searoute of PyPI (Apache License 2.0; version 1.6.0 made the stored values) has lanes of the same origin that
were mended and made denser since, joins each port to the nearest vertex of them, and searches with networkx. With the
straight ways from and to the ports. Run: pip install searoute==1.6.0 && python make_sea_distance.py > sea_distance.json
"""

import json

import searoute

PORTS = {
    "NLRTM": (51.95, 4.05),
    "SGSIN": (1.26, 103.85),
    "JPYOK": (35.45, 139.65),
    "USNYC": (40.66, -74.03),
    "USSFO": (37.8, -122.4),
    "USLAX": (33.73, -118.25),
    "CNSHA": (31.2, 121.8),
    "PECLL": (-12.05, -77.15),
    "CLSAI": (-33.58, -71.62),
    "ECGYE": (-2.28, -79.91),
    "COCTG": (10.4, -75.53),
    "DOCAU": (18.42, -69.62),
    "BRSSZ": (-23.97, -46.3),
    "ARBUE": (-34.58, -58.37),
    "ZACPT": (-33.9, 18.43),
    "NGAPP": (6.43, 3.38),
    "INNSA": (18.95, 72.95),
    "AEJEA": (25.0, 55.05),
    "TRMER": (36.8, 34.64),
    "ESALG": (36.13, -5.43),
    "AUSYD": (-33.85, 151.2),
    "NZAKL": (-36.84, 174.78),
    "FJSUV": (-18.13, 178.42),
}
PAIRS = """
NLRTM SGSIN, JPYOK NLRTM, INNSA NLRTM, AEJEA TRMER, USNYC USSFO, NLRTM PECLL, CLSAI NLRTM, ECGYE ESALG, BRSSZ ZACPT,
NGAPP INNSA, ARBUE CLSAI, NLRTM USNYC, COCTG NLRTM, DOCAU USNYC, CNSHA USLAX, FJSUV USLAX, AUSYD CLSAI,
JPYOK USSFO, AUSYD NZAKL
"""


def measured(origin, destination):
    ends = [[longitude, latitude] for latitude, longitude in (PORTS[origin], PORTS[destination])]
    route = searoute.searoute(*ends, units="km", append_orig_dest=True, return_passages=True)
    return {
        "pair": f"{origin}>{destination}",
        "from": dict(zip(("latitude", "longitude"), PORTS[origin])),
        "to": dict(zip(("latitude", "longitude"), PORTS[destination])),
        "km": round(route.properties["length"]),
        "passages": sorted(route.properties["traversed_passages"]),
    }


pairs = [pair.split() for pair in PAIRS.replace("\n", " ").split(",")]
print("[\n" + ",\n".join("  " + json.dumps(measured(*pair)) for pair in pairs) + "\n]")
