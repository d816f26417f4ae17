import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scored } from '../bench/parties/score.ts';
import { partyWorld } from '../bench/parties/world.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { cluster, NONE } from '../src/parties/cluster.ts';
import { FIELDS } from '../src/parties/fields.ts';
import { addressOf, namesIn, registrationOf, skeleton } from '../src/parties/normalise.ts';
import type { CompanyRecord } from '../src/parties/record.ts';
import { resolve } from '../src/parties/resolve.ts';
import { resolveGraph } from '../src/parties/resolve-graph.ts';
import { estimate, threshold } from '../src/parties/weights.ts';
import reference from './reference/party.json' with { type: 'json' };
import { testGraph } from './support/graph.ts';
import { anew, type Person, person } from './support/people.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { loadWorld } from './support/small-world.ts';

const record = (id: string, name: string, of: Partial<CompanyRecord> = {}): CompanyRecord => ({
  id,
  name,
  aliases: [],
  address: null,
  country: null,
  registration: null,
  lei: null,
  ...of,
});

describe('names', () => {
  it.each([
    ['Acme Sociedad Anónima', 'acme', 'sa'],
    ['ACME, S.A.', 'acme', 'sa'],
    ['Acme S. de R.L. de C.V.', 'acme', 's de rl de cv'],
    ['ACME SRL DE CV', 'acme', 's de rl de cv'],
    ['Acme Limited', 'acme', 'ltd'],
    ['Acme Co., Ltd.', 'acme', 'co ltd'],
    ['Acme (Pty) Ltd', 'acme', 'pty ltd'],
    ['Müller & Söhne GmbH & Co. KG', 'muller sohne', 'kg'],
    ['Mazur Sp. z o.o.', 'mazur', 'sp zoo'],
    ['PT Acme Tbk', 'acme', 'pt'],
    ['ООО «Щука»', 'shchuka', 'ooo'],
    ['北京华为有限公司', 'beijinghuawei', 'co ltd'],
    ['I.B.M. Corp.', 'ibm', 'corp'],
    ['Acme Intl. Trdg Co', 'acme international trading', 'co'],
    ['Acme Ltd C/O Swift Forwarding Inc', 'acme', 'ltd'],
    ['Swift Forwarding on behalf of Acme Ltd', 'acme', 'ltd'],
    ['S.A.', 'sa', undefined],
  ])('%s', (text, words, form) => {
    const [name] = namesIn(text);
    expect([name?.words.join(' '), name?.legal?.form]).toEqual([words, form]);
  });

  it('are several where a company trades under another', () => {
    expect(namesIn('Acme Ltd d/b/a Quux Foods').map(({ words }) => words.join(' '))).toEqual([
      'acme',
      'quux foods',
    ]);
  });

  it.each([
    ['Terminal 1 B.V.', ['1']],
    ['Terminal II B.V.', ['2']],
    ['Acme Perú S.A.', ['PE']],
    ['Acme Holdings', ['holding']],
    ['Acme', []],
  ])('%s is told from others by %j', (text, signs) => {
    expect(namesIn(text)[0]?.telling).toEqual(signs);
  });

  it('sound the same however they were put into Latin letters', () => {
    for (const [a = '', b = ''] of [
      ['shchukin', 'schukin'],
      ['mueller', 'muller'],
      ['yuriev', 'iouriev'],
      ['khaled', 'haled'],
      ['quispe', 'kuispe'],
    ])
      expect(skeleton(a)).toBe(skeleton(b));
    expect(skeleton('mores')).not.toBe(skeleton('nares'));
  });

  it('have addresses and numbers beside them', () => {
    expect(addressOf('Calle Lima No. 012, Piso 3')).toEqual(addressOf('LIMA 12 piso 3'));
    expect(registrationOf('20-5123.4567')).toBe('2051234567');
    for (const nobodys of ['N/A', '000000', '0000-0000', '123456789', 'PENDING', '99999999', null])
      expect(registrationOf(nobodys)).toBeNull();
  });
});

describe('weights', () => {
  it('agree with the same estimation in numpy', () => {
    expect(reference.fields).toEqual(FIELDS);
    const { share, m, u } = estimate(reference.patterns);
    expect(share).toBeCloseTo(reference.share, 9);
    for (const [mine, theirs] of [
      [m, reference.m],
      [u, reference.u],
    ] as const) {
      mine.forEach((cells, field) => {
        cells.forEach((cell, i) => {
          expect(cell).toBeCloseTo(theirs[field]?.[i] ?? Number.NaN, 9);
        });
      });
    }
  });

  it('put up with the error that is allowed', () => {
    expect(threshold([0.999, 0.999, 0.98, 0.6], 0.01)).toBe(0.98);
    expect(threshold([0.9, 0.9], 0.01)).toBe(1);
  });
});

describe('clusters', () => {
  const link = (a: string, b: string, weight: number) => ({ a, b, weight });
  const groupsOf = (...args: Parameters<typeof cluster>) =>
    [...new Set(cluster(...args).values())].map((group) => group.join('')).sort();

  it('keep those apart who were refused, also by way of others, at the weakest link', () => {
    const chain = [link('A', 'B', 9), link('B', 'C', 5), link('C', 'D', 7)];
    expect(groupsOf(chain, NONE)).toEqual(['ABCD']);
    expect(groupsOf(chain, { confirmed: [], refused: [['A', 'D']] })).toEqual(['AB', 'CD']);
    expect(groupsOf(chain, { confirmed: [['B', 'C']], refused: [['A', 'D']] })).toEqual(['ABC', 'D']);
  });

  it('are not made of a chain whose ends are unlike', () => {
    const weigh = (a: string, b: string) => (a + b === 'AB' || a + b === 'BC' ? 5 : -8);
    expect(groupsOf([link('A', 'B', 5), link('B', 'C', 4.9)], NONE, weigh)).toEqual(['AB', 'C']);
    expect(groupsOf([link('A', 'B', 5), link('B', 'C', 4.9)], NONE, () => 5)).toEqual(['ABC']);
  });

  it('do not join what nothing may', () => {
    expect(groupsOf([link('A', 'B', 99)], NONE, undefined, () => true)).toEqual(['A', 'B']);
  });
});

describe('resolve', () => {
  it('finds nearly all records of a company and hardly any of another', () => {
    const world = partyWorld({ companies: 2_500, seed: 11 });
    const { precision, recall } = scored(world, resolve(world.records));
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.84);
  });

  it('gives the same whatever order the records have', () => {
    const { records } = partyWorld({ companies: 300, seed: 13 });
    const order = [...records].reverse();
    expect(resolve(order)).toEqual(resolve(records));
  });

  it('does not tie together whom a common address, a common number or a common word ties', () => {
    const words =
      'Albatros Bergamo Cascada Delfines Esmeralda Fortuna Gavilan Horizonte Iguazu Jacaranda Kantuta Laurel'.split(
        ' ',
      );
    const records = Array.from({ length: 480 }, (_, i) =>
      record(`H${i}`, `${words[i % 12]} ${words[((i / 12) % 12) | 0]?.toLowerCase()}${i} Trading S.A.`, {
        address: 'Suite 5, 1200 Harbour Road, Panama',
        country: 'PA',
        registration: '5550001',
      }),
    );
    expect(resolve(records).parties).toEqual([]);
  });

  it('links by a number of one company, and never against one', () => {
    const { parties } = resolve([
      record('1', 'Andes Botanicals', { country: 'PE', registration: '20512345671' }),
      record('2', 'Hierbas del Sur', { country: 'PE', registration: '2051234567-1' }),
      record('3', 'Quelonares Foods', { country: 'PE', registration: '20999888777', lei: 'L1' }),
      record('4', 'Quelonares Foods', { country: 'PE', lei: 'L2' }),
      record('5', 'Tumbivoran Mar', { country: 'CL', registration: '20512345671' }),
      record('6', 'Other Words', { lei: 'L1' }),
    ]);
    expect(parties).toEqual([
      ['1', '2'],
      ['3', '6'],
    ]);
  });

  it('tells a house from its arms, and numbers from each other', () => {
    const { parties } = resolve([
      record('1', 'Veluquena Peru SAC', { country: 'PE' }),
      record('2', 'Veluquena Chile SpA', { country: 'CL' }),
      record('3', 'Rotterzand Terminal 1 B.V.', { country: 'NL' }),
      record('4', 'Rotterzand Terminal 2 B.V.', { country: 'NL' }),
      record('5', 'ROTTERZAND TERMINAL 2 BV', { country: 'NL' }),
      record('6', 'IBM', { country: 'US' }),
      record('7', 'International Business Machines', { country: 'US' }),
    ]);
    expect(parties).toEqual([['4', '5']]);
  });
});

describe('parties', () => {
  const LINK = 'a { id } b { id } weight probability state decidedBy reasons { field level weight }';
  const PARTY = `query ($id: ID!) { company(id: $id) { party { id name size companies { id } links { ${LINK} } } } }`;
  const LINKS = `query ($filter: PartyLinkFilter, $first: Int, $after: String) {
    partyLinks(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${LINK} } } }`;
  const decision = (name: string) =>
    `mutation ($a: ID!, $b: ID!, $clientId: ID!) { link: ${name}(a: $a, b: $b, clientId: $clientId) { ${LINK} } }`;
  let graph: Graph;
  let server: TestServer;
  let ana: Person;
  let clear: Person;

  const company = (id: string, name: string, of: object = {}) => ({
    id,
    name,
    country: 'PE',
    aliases: [],
    marking: 'CLEAR' as const,
    ...of,
  });
  const idsOf = async (id: string, who = ana): Promise<string[]> =>
    (await who.answer(PARTY, { id })).company.party.companies.map((each: { id: string }) => each.id);
  const decide = (name: string, a: string, b: string, clientId = anew()) =>
    ana.answer(decision(name), { a, b, clientId });

  beforeAll(async () => {
    graph = await testGraph();
    await loadWorld(graph, {
      companies: [
        company('K1', 'Exportadora Veluquena S.A.C.', { address: 'Calle Rondi 12, Callao' }),
        company('K2', 'EXPORTADORA VELUQUENA SAC', { address: 'Calle Rondi 12, Callao' }),
        company('K3', 'Veluquena Exportadora Sociedad Anónima Cerrada'),
        company('K4', 'Exportadora Velukena S.A.C.', { address: 'C. Rondi 12, Callao' }),
        // Two who are one by way of a third that not everybody sees.
        company('H1', 'Minera Ostrigorra', { registration: '20511111117' }),
        company('H2', 'Minera Ostrigorra Palulindes', {
          registration: '20511111117',
          lei: '5493001KJTIIGC8Y1R12',
          marking: 'AMBER',
        }),
        company('H3', 'Sarveverdel Holding', { lei: '5493001KJTIIGC8Y1R12' }),
        company('X1', 'Tumbivoran Maritima Ltda.'),
        company('X2', 'Cordimores Textil Ltda.'),
      ],
    });
    await resolveGraph(graph);
    server = await startTestServer(graph);
    ana = await person(graph, server.url, { role: 'ANALYST' });
    clear = await person(graph, server.url, { role: 'ANALYST', clearance: 'CLEAR' });
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it('are companies that are one, with reasons that add up', async () => {
    const { party } = (await ana.answer(PARTY, { id: 'K3' })).company;
    expect(party).toMatchObject({
      id: 'K1',
      size: 4,
      name: 'Veluquena Exportadora Sociedad Anónima Cerrada',
    });
    expect(party.companies.map(({ id }: { id: string }) => id)).toEqual(['K1', 'K2', 'K3', 'K4']);
    for (const { weight, probability, state, reasons } of party.links) {
      expect(state).toBe('LINKED');
      expect(probability).toBeGreaterThan(0.7);
      const sum = reasons.reduce((total: number, reason: { weight: number }) => total + reason.weight, 0);
      // What any two that are compared have in common is the same for all.
      expect(weight - sum).toBeCloseTo(
        party.links[0].weight -
          party.links[0].reasons.reduce((t: number, r: { weight: number }) => t + r.weight, 0),
        0,
      );
    }
    expect(await idsOf('X1')).toEqual(['X1']);
  });

  it('are the same when they are looked for again', async () => {
    expect((await resolveGraph(graph)).changed).toBe(0);
  });

  it('hold what an analyst has refused, also by way of others and after the next resolve', async () => {
    const clientId = anew();
    expect((await decide('refusePartyLink', 'K4', 'K1', clientId)).link).toMatchObject({
      state: 'REFUSED',
      decidedBy: ana.id,
    });
    expect((await decide('refusePartyLink', 'K1', 'K4', clientId)).link.state).toBe('REFUSED');
    expect(await idsOf('K1')).not.toContain('K4');
    expect(await idsOf('K4')).not.toContain('K1');
    await resolveGraph(graph);
    expect(await idsOf('K1')).toEqual(['K1', 'K2', 'K3']);
    const { possiblySame } = (
      await ana.answer('{ company(id: "K1") { possiblySame(minProbability: 0) { company { id } } } }')
    ).company;
    expect(possiblySame.map((each: { company: { id: string } }) => each.company.id).sort()).toEqual([
      'K2',
      'K3',
    ]);
    expect((await decide('undoPartyDecision', 'K1', 'K4')).link).toMatchObject({
      state: 'LINKED',
      decidedBy: null,
    });
    expect(await idsOf('K1')).toEqual(['K1', 'K2', 'K3', 'K4']);
    expect((await resolveGraph(graph)).changed).toBe(0);
  });

  it('hold what an analyst has confirmed, until it is undone', async () => {
    const { link } = await decide('confirmPartyLink', 'X2', 'X1');
    expect(link).toMatchObject({
      a: { id: 'X1' },
      b: { id: 'X2' },
      state: 'CONFIRMED',
      weight: null,
      reasons: [],
    });
    await resolveGraph(graph);
    expect(await idsOf('X2')).toEqual(['X1', 'X2']);
    expect(await ana.refused(decision('refusePartyLink'), { a: 'X2', b: 'K9', clientId: anew() })).toEqual([
      'UNKNOWN_COMPANY',
      'b',
    ]);
    expect((await decide('undoPartyDecision', 'X1', 'X2')).link).toBeNull();
    expect(await idsOf('X2')).toEqual(['X2']);
    expect(await ana.refused(decision('undoPartyDecision'), { a: 'X1', b: 'X2', clientId: anew() })).toEqual([
      'UNDECIDED',
      'b',
    ]);
  });

  it('are not what two decisions make of them that contradict each other', async () => {
    await decide('confirmPartyLink', 'X1', 'X2');
    await decide('confirmPartyLink', 'X2', 'H1');
    expect(await ana.refused(decision('refusePartyLink'), { a: 'H1', b: 'X1', clientId: anew() })).toEqual([
      'CONTRADICTS_DECISION',
      'b',
    ]);
    expect(await idsOf('X1')).toEqual(expect.arrayContaining(['X1', 'X2', 'H1']));
    await decide('undoPartyDecision', 'X2', 'H1');
    await decide('undoPartyDecision', 'X1', 'X2');
  });

  it('are to a viewer what the companies that they see make of them', async () => {
    expect(await idsOf('H1')).toEqual(['H1', 'H2', 'H3']);
    expect(await idsOf('H1', clear)).toEqual(['H1']);
    expect(await idsOf('H3', clear)).toEqual(['H3']);
    expect(await clear.refused(decision('confirmPartyLink'), { a: 'H1', b: 'H2', clientId: anew() })).toEqual(
      ['UNKNOWN_COMPANY', 'b'],
    );
    const seen = await clear.answer(LINKS, { first: 500 });
    expect(
      seen.partyLinks.nodes.flatMap((link: { a: { id: string }; b: { id: string } }) => [
        link.a.id,
        link.b.id,
      ]),
    ).not.toContain('H2');
    const all = await ana.answer(LINKS, { first: 500 });
    expect(all.partyLinks.totalCount).toBeGreaterThan(seen.partyLinks.totalCount);
  });

  describe('are listed', () => {
    const PARTIES = `query ($filter: PartyFilter, $sort: PartySort, $first: Int, $after: String) {
      parties(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id name size weakest links { probability } suggestions { a { id } b { id } state } refused { a { id } b { id } } } } }`;
    const listed = async (filter: object | null, sort = 'WEAKEST', who = ana) =>
      (await who.answer(PARTIES, { filter, sort, first: 500 })).parties;
    const idsListed = async (...asked: Parameters<typeof listed>): Promise<string[]> =>
      (await listed(...asked)).nodes.map(({ id }: { id: string }) => id);

    it('with what may be wrong first, or what may be missing', async () => {
      const { nodes, totalCount } = await listed(null);
      expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(['H1', 'K1']);
      expect(totalCount).toBe(2);
      const weakest = nodes.map(({ weakest: of }: { weakest: number }) => of);
      expect(weakest).toEqual([...weakest].sort());
      for (const { weakest: of, links } of nodes)
        expect(of).toBe(Math.min(...links.map(({ probability }: { probability: number }) => probability)));
      expect(await idsListed(null, 'LARGEST')).toEqual(['K1', 'H1']);
      expect(await idsListed(null, 'NAME')).toEqual(['H1', 'K1']);
    });

    it('narrowed by size, name, country and how likely they are', async () => {
      expect(await idsListed({ minSize: 4 })).toEqual(['K1']);
      expect(await idsListed({ name: 'VELUKENA exp' })).toEqual(['K1']);
      expect(await idsListed({ name: 'ukena' })).toEqual([]);
      expect(await idsListed({ countries: ['CL'] })).toEqual([]);
      const [least] = (await listed(null)).nodes;
      expect(await idsListed({ maxProbability: least.weakest })).toEqual([least.id]);
      expect(await idsListed({ states: ['CONFIRMED'] })).toEqual([]);
      for (const bad of [{ minSize: 0 }, { minProbability: 2 }, { name: ' - ' }, { states: [] }])
        expect((await ana.refused(PARTIES, { filter: bad }))[0]).toBe('BAD_FILTER');
    });

    it('with what analysts have decided, as soon as they have', async () => {
      await decide('confirmPartyLink', 'X1', 'X2');
      expect(await idsListed({ states: ['CONFIRMED'] })).toEqual(['X1']);
      await decide('refusePartyLink', 'K4', 'K1');
      const [k1] = (await listed({ states: ['REFUSED'] })).nodes;
      expect(k1).toMatchObject({ id: 'K1', size: 3, refused: [{ a: { id: 'K1' }, b: { id: 'K4' } }] });
      expect(await idsListed({ states: ['REFUSED'], minSize: 1 })).toEqual(['K1', 'K4']);
      // What tied K4 to the others is for an analyst to decide now.
      expect(k1.suggestions.length).toBeGreaterThan(0);
      const [first] = (await listed(null, 'SUGGESTED')).nodes;
      expect(first.id).toBe('K1');
      await decide('undoPartyDecision', 'X1', 'X2');
      await decide('undoPartyDecision', 'K4', 'K1');
      expect((await idsListed(null)).sort()).toEqual(['H1', 'K1']);
    });

    it('to a viewer as the companies that they see make them', async () => {
      expect(await idsListed(null, 'WEAKEST', clear)).toEqual(['K1']);
      expect(await idsListed({ minSize: 1 }, 'WEAKEST', clear)).toEqual(['K1']);
    });

    it('page by page', async () => {
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
          await ana.answer(PARTIES, { first: 1, after })
        ).parties;
        paged.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(paged).toEqual(await idsListed(null));
      const cursor = (await ana.answer(PARTIES, { first: 1 })).parties.pageInfo.endCursor;
      expect((await ana.refused(PARTIES, { sort: 'NAME', after: cursor }))[0]).toBe('BAD_CURSOR');
    });
  });

  it('have links to page through, likeliest first', async () => {
    const all = (await ana.answer(LINKS, { first: 500 })).partyLinks;
    const paged = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        (await ana.answer(LINKS, { first: 2, after })).partyLinks;
      paged.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all.nodes);
    expect(paged).toHaveLength(all.totalCount);
    const likely = (
      await ana.answer(LINKS, { filter: { minProbability: 0.999, states: ['LINKED'], countries: ['PE'] } })
    ).partyLinks;
    expect(likely.nodes).toEqual(
      all.nodes.filter(
        (link: { probability: number; state: string }) =>
          link.probability >= 0.999 && link.state === 'LINKED',
      ),
    );
    expect(await ana.refused(LINKS, { filter: { minProbability: 2 } })).toEqual([
      'BAD_FILTER',
      'minProbability',
    ]);
  });

  it('go with their companies in a reset', async () => {
    const count = async () =>
      Number((await graph.command('MATCH (n:Party|PartyLink) RETURN count(n) AS n'))[0]?.n);
    expect(await count()).toBeGreaterThan(3);
    await (await testGraph()).close();
    expect(await count()).toBe(0);
  });
});
