"""Reads GraphML and GEXF with networkx, and says what it found as JSON: python3 read_graphs.py FILE.graphml FILE.gexf"""

import json
import sys

import networkx as nx

READERS = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}


def describe(path):
    graph = READERS[path.rsplit(".", 1)[1]](path)
    edges = [
        [a, b, data.get("kind"), float(data.get("weight", 1)), data.get("firstDate")]
        for a, b, data in graph.edges(data=True)
    ]
    return {
        "directed": graph.is_directed(),
        "nodes": {node: {name: data.get(name) for name in ("label", "type", "valueUsd")} for node, data in graph.nodes(data=True)},
        "edges": sorted(edges, key=json.dumps),
        "graph": {name: str(value) for name, value in graph.graph.items()},
    }


print(json.dumps([describe(path) for path in sys.argv[1:]]))
