import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { drawnBy } from '../src/exports/drawing.ts';
import type { ExportGraph } from '../src/exports/export-graph.ts';
import { FORMATS } from '../src/exports/formats.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { loadWorld, smallWorld } from './support/small-world.ts';

const hasNetworkx = (() => {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasNetworkx)
  console.warn('test/export.test.ts: skipped what needs python3 with networkx (pip install networkx)');

/** What a format must not break over. */
const AWKWARD: ExportGraph = {
  title: 'awkward <&>',
  marking: 'AMBER_STRICT',
  synthetic: true,
  revision: 7,
  nodes: [
    node('Company:A&B', 'Company', 'O\'Neill "Freight" <Müller & Söhne>', {
      valueUsd: 1.5,
      stub: false,
      note: 'two\nlines\tand a tab',
    }),
    node('Company:=1+1', 'Company', '=HYPERLINK("x")', {
      valueUsd: 2,
      stub: true,
      note: 'bell \u0007 and half \ud800',
    }),
    node('Company:alone', 'Company', '北京 🚢', { note: ']]>' }),
  ],
  edges: [
    edge('TRADES_WITH', 'Company:A&B', 'Company:=1+1', 3),
    edge('SHARES_SHIPMENTS', 'Company:A&B', 'Company:=1+1', 2),
    edge('TRADES_WITH', 'Company:=1+1', 'Company:A&B', 1),
  ],
};

function node(
  id: string,
  type: string,
  label: string,
  attributes: ExportGraph['nodes'][number]['attributes'],
) {
  return { id, type, label, attributes, drawing: null };
}

function edge(kind: string, from: string, to: string, weight: number) {
  const days = { firstDate: '2024-01-02', lastDate: null };
  return { id: `${from} ${kind} ${to}`, from, to, kind, weight, seizures: 0, ...days };
}

const written = (ending: string, graph: ExportGraph) =>
  [...(FORMATS.get(ending)?.write(graph) ?? [])].join('');

interface ReadGraph {
  directed: boolean;
  nodes: Record<string, { label: string; type: string; valueUsd: number | null }>;
  edges: [from: string, to: string, kind: string, weight: number, first: string | null][];
  graph: Record<string, string>;
}

/** As networkx reads the same graph from GraphML and from GEXF. */
async function readBack(files: Record<'graphml' | 'gexf', string>): Promise<ReadGraph[]> {
  const directory = await mkdtemp(join(tmpdir(), 'portolan-export-'));
  try {
    const paths = Object.keys(files).map((ending) => join(directory, `graph.${ending}`));
    await Promise.all(Object.values(files).map((text, at) => writeFile(paths[at] as string, text)));
    return JSON.parse(
      execFileSync('python3', ['test/reference/read_graphs.py', ...paths], { encoding: 'utf8' }),
    );
  } finally {
    await rm(directory, { recursive: true });
  }
}

describe('what formats have to bear', () => {
  it.runIf(hasNetworkx)('GraphML and GEXF are read back by networkx as they were', async () => {
    const [graphml, gexf] = await readBack({
      graphml: written('graphml', AWKWARD),
      gexf: written('gexf', AWKWARD),
    });
    for (const read of [graphml, gexf] as ReadGraph[]) {
      expect(read.directed).toBe(true);
      expect(Object.keys(read.nodes).sort()).toEqual(AWKWARD.nodes.map(({ id }) => id).sort());
      expect(read.nodes['Company:A&B']).toEqual({
        label: AWKWARD.nodes[0]?.label,
        type: 'Company',
        valueUsd: 1.5,
      });
      expect(read.nodes['Company:alone']?.label).toBe('北京 🚢');
      expect(
        read.edges.map(([from, to, kind, weight, first]) => [`${from} ${kind} ${to}`, weight, first]).sort(),
      ).toEqual(AWKWARD.edges.map(({ id, weight, firstDate }) => [id, weight, firstDate]).sort());
    }
    expect(graphml?.graph.marking ?? JSON.stringify(graphml?.graph)).toContain('AMBER_STRICT');
  });

  it('CSV has a line for each link, and no cell that a spreadsheet would reckon', () => {
    const rows: Record<string, string>[] = parse(written('csv', AWKWARD), { columns: true });
    expect(rows.map(({ kind, weight, marking }) => [kind, weight, marking])).toEqual(
      AWKWARD.edges.map(({ kind, weight }) => [kind, String(weight), 'AMBER_STRICT']),
    );
    expect(rows[0]).toMatchObject({ from_label: AWKWARD.nodes[0]?.label, to_label: '\'=HYPERLINK("x")' });
  });

  it('Cytoscape’s JSON has each element under `data`', () => {
    const { data, elements } = JSON.parse(written('cyjs', AWKWARD));
    expect(data.notice).toContain('TLP:AMBER+STRICT');
    expect(elements.nodes.map(({ data: { id } }: { data: { id: string } }) => id)).toEqual(
      AWKWARD.nodes.map(({ id }) => id),
    );
    expect(elements.edges[0].data).toMatchObject({
      source: 'Company:A&B',
      target: 'Company:=1+1',
      weight: 3,
    });
  });

  it('a route over the antimeridian is cut there', () => {
    const stops = [
      { latitude: 31, longitude: 122 },
      { latitude: 34, longitude: -118 },
    ].map((place) => ({ place }));
    const { geometry } = drawnBy({ stops }) ?? {};
    expect(geometry?.type).toBe('MultiLineString');
    const [west, east] = geometry?.coordinates as [number, number][][];
    expect([west?.at(-1)?.[0], east?.[0]?.[0]]).toEqual([180, -180]);
    expect(west?.at(-1)?.[1]).toBeCloseTo(east?.[0]?.[1] ?? 0, 9);
    expect(west?.every(([longitude]) => longitude > 0)).toBe(true);
  });

  describe('a route', () => {
    const [a, b, c] = [
      { latitude: 0, longitude: 0 },
      { latitude: 0, longitude: 10 },
      { latitude: 0, longitude: 12 },
    ].map((place) => ({ place }));
    const nowhere = { place: { latitude: null, longitude: null } };
    const bySea = {
      bySea: true,
      line: [
        [0.0004, 0],
        [5, 8],
        [9.9996, 0],
      ],
    };
    const overland = {
      bySea: false,
      line: [
        [10, 0],
        [12, 0],
      ],
    };
    const unknown = { bySea: false, line: [] };
    const northmost = (of: Parameters<typeof drawnBy>[0]) => {
      const { geometry, drawn } = drawnBy(of) ?? {};
      return [drawn, Math.max(...positionsOf(geometry?.coordinates).map(([, latitude]) => latitude))];
    };

    it('follows sea lanes where they are known, from stop to stop', () => {
      const drawing = drawnBy({ stops: [a, b], course: [bySea] } as never);
      expect(drawing?.drawn).toBe('sea lanes between stops');
      const coordinates = drawing?.geometry.coordinates as [number, number][];
      expect([coordinates[0], coordinates.at(-1)]).toEqual([
        [0, 0],
        [10, 0],
      ]);
      expect(coordinates).toContainEqual([5, 8]);
      expect(northmost({ stops: [a, b, c], course: [bySea, overland] } as never)).toEqual([
        'sea lanes and great circles between stops',
        8,
      ]);
    });

    it('is a great circle elsewhere, past a stop that lies nowhere too', () => {
      const plain = ['great circles between stops', 0];
      expect(northmost({ stops: [b, c], course: [overland] } as never)).toEqual(plain);
      expect(northmost({ stops: [a, nowhere, c], course: [unknown, unknown] } as never)).toEqual(plain);
      expect(northmost({ stops: [a, b] } as never)).toEqual(plain);
    });

    it('is not a ship’s for what goes by air', () => {
      const route = { stops: [a, b], course: [bySea] };
      expect(northmost({ route, mode: 'AIR' } as never)).toEqual(['great circles between stops', 0]);
      expect(northmost({ route, mode: 'SEA' } as never)).toEqual(['sea lanes between stops', 8]);
    });
  });
});

describe('over HTTP', () => {
  let graph: Graph;
  let server: TestServer;
  const get = (path: string) => fetch(`${server.url}/export/${path}`);

  beforeAll(async () => {
    graph = await testGraph();
    await loadWorld(graph, smallWorld());
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it.runIf(hasNetworkx)('gives the graph that GraphQL answers', async () => {
    const query = 'of=Company:C06&limit=60&depth=2';
    const [graphml, gexf] = await Promise.all(
      ['graphml', 'gexf'].map(async (ending) => (await get(`neighbourhood.${ending}?${query}`)).text()),
    );
    const { neighbourhood } = await server.answer(
      '{ neighbourhood(of: ["Company:C06"], limit: 60, depth: 2) { nodes { nodeId label } edges { from to kind weight } } }',
    );
    for (const read of await readBack({ graphml: graphml ?? '', gexf: gexf ?? '' })) {
      const labels = Object.entries(read.nodes).map(([nodeId, { label }]) => ({ nodeId, label }));
      const byId = (a: { nodeId: string }, b: { nodeId: string }) => (a.nodeId < b.nodeId ? -1 : 1);
      expect(labels.sort(byId)).toEqual([...neighbourhood.nodes].sort(byId));
      const edges = read.edges.map(([from, to, kind, weight]) => `${from} ${kind} ${to} ${weight}`);
      const asked = neighbourhood.edges.map(
        (each: Record<string, unknown>) => `${each.from} ${each.kind} ${each.to} ${each.weight}`,
      );
      expect(edges.sort()).toEqual(asked.sort());
    }
  });

  it('gives GeoJSON as RFC 7946 has it', async () => {
    const response = await get(
      'neighbourhood.geojson?of=Route:PECLL%3EPABLB%3ENLRTM&of=Company:C06&along=STOPS_AT,SHARES_SHIPMENTS',
    );
    expect(response.headers.get('content-type')).toContain('application/geo+json');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="portolan-neighbourhood.geojson"',
    );
    const { type, features } = (await response.json()) as {
      type: string;
      features: {
        type: string;
        id: string;
        geometry: { type: string; coordinates: unknown } | null;
        properties: Record<string, unknown>;
      }[];
    };
    expect(type).toBe('FeatureCollection');
    for (const feature of features) {
      expect(feature.type).toBe('Feature');
      expect(feature).toHaveProperty('geometry');
      for (const [longitude, latitude] of positionsOf(feature.geometry?.coordinates)) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      }
    }
    const byId = new Map(features.map((feature) => [feature.id, feature]));
    expect(byId.get('Route:PECLL>PABLB>NLRTM')?.geometry?.type).toBe('LineString');
    expect(byId.get('Route:PECLL>PABLB>NLRTM')?.properties.drawn).toBe('sea lanes between stops');
    const lines = await server.answer('{ route(key: "PECLL>PABLB>NLRTM") { course { line } } }');
    const turns = lines.route.course.flatMap(({ line }: { line: number[][] }) => line.slice(1, -1));
    expect(byId.get('Route:PECLL>PABLB>NLRTM')?.geometry?.coordinates).toEqual(expect.arrayContaining(turns));
    const callao = await server.answer('{ port(locode: "PECLL") { latitude longitude } }');
    expect(byId.get('Port:PECLL')?.geometry?.coordinates).toEqual([
      callao.port.longitude,
      callao.port.latitude,
    ]);
    expect(byId.get('Company:C06')?.properties.drawn).toBe('country');
  });

  it('gives paths and networks too', async () => {
    const responses = await Promise.all([
      get('paths.cyjs?from=Company:C01&to=Company:C02&first=2&order=hops'),
      get('network.csv?of=Seizure:S-001'),
      get('common-neighbours.csv?of=Company:C06&of=Company:C08&kinds=ROUTE,PORT'),
      get('subgraph.gexf?of=Company:C06&of=Company:C08'),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { elements } = (await responses[0]?.json()) as { elements: { nodes: { data: { id: string } }[] } };
    const ids = elements.nodes.map(({ data: { id } }) => id);
    expect(ids).toEqual(expect.arrayContaining(['Company:C01', 'Company:C02']));
  });

  it.each([
    ['neighbourhood.pdf?of=Company:C06', 400, 'BAD_KEY'],
    ['nothing.csv?of=Company:C06', 400, 'BAD_KEY'],
    ['neighbourhood.csv?of=C06', 400, 'BAD_KEY'],
    ['neighbourhood.csv?of=Company:C06&dept=2', 400, 'BAD_FILTER'],
    ['neighbourhood.csv?of=Company:C06&limit=many', 400, 'BAD_FILTER'],
    ['neighbourhood.csv?of=Company:C06&limit=5000', 400, 'BAD_FILTER'],
    ['network.csv?of=Seizure:NONE', 404, 'NOT_FOUND'],
    ['finding.csv?key=PECLL%3ENLRTM', 404, 'NOT_FOUND'],
  ])('refuses %s', async (path, status, code) => {
    const response = await get(path);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
  });
});

function positionsOf(coordinates: unknown): [number, number][] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number'
    ? [coordinates as [number, number]]
    : coordinates.flatMap(positionsOf);
}
