/**
 * Substances of Tables I and II of the United Nations Convention against Illicit Traffic in Narcotic Drugs and
 * Psychotropic Substances of 1988, and the drugs that the International Narcotics Control Board reports them with. It says
 * what a seized chemical points to, nothing else.
 */
export const PRECURSOR_SOURCE =
  'INCB, List of Precursors and Chemicals under International Control ("Red List"), and INCB annual reports on precursors';

export interface Precursor {
  name: string;
  table: 'I' | 'II';
  /** Names under which it is recorded, in capitals. */
  alsoKnownAs: readonly string[];
  /** Drugs that it is associated with; empty where it is used with many and points to none. */
  associatedWith: readonly string[];
}

const AMPHETAMINES = 'amphetamine-type stimulants';

export const PRECURSORS: readonly Precursor[] = [
  { name: 'acetic anhydride', table: 'I', alsoKnownAs: [], associatedWith: ['heroin'] },
  { name: 'N-acetylanthranilic acid', table: 'I', alsoKnownAs: [], associatedWith: ['methaqualone'] },
  { name: 'anthranilic acid', table: 'II', alsoKnownAs: [], associatedWith: ['methaqualone'] },
  { name: 'ephedrine', table: 'I', alsoKnownAs: [], associatedWith: [AMPHETAMINES] },
  { name: 'pseudoephedrine', table: 'I', alsoKnownAs: [], associatedWith: [AMPHETAMINES] },
  { name: 'norephedrine', table: 'I', alsoKnownAs: ['PHENYLPROPANOLAMINE'], associatedWith: [AMPHETAMINES] },
  {
    name: '1-phenyl-2-propanone',
    table: 'I',
    alsoKnownAs: ['P-2-P', 'BMK', 'PHENYLACETONE'],
    associatedWith: [AMPHETAMINES],
  },
  { name: 'phenylacetic acid', table: 'I', alsoKnownAs: ['PAA'], associatedWith: [AMPHETAMINES] },
  {
    name: 'alpha-phenylacetoacetonitrile',
    table: 'I',
    alsoKnownAs: ['APAAN'],
    associatedWith: [AMPHETAMINES],
  },
  { name: 'alpha-phenylacetoacetamide', table: 'I', alsoKnownAs: ['APAA'], associatedWith: [AMPHETAMINES] },
  {
    name: 'methyl alpha-phenylacetoacetate',
    table: 'I',
    alsoKnownAs: ['MAPA'],
    associatedWith: [AMPHETAMINES],
  },
  { name: '3,4-MDP-2-P', table: 'I', alsoKnownAs: ['PMK'], associatedWith: ['MDMA'] },
  { name: 'isosafrole', table: 'I', alsoKnownAs: [], associatedWith: ['MDMA'] },
  { name: 'safrole', table: 'I', alsoKnownAs: ['SASSAFRAS OIL'], associatedWith: ['MDMA'] },
  { name: 'piperonal', table: 'I', alsoKnownAs: ['HELIOTROPIN'], associatedWith: ['MDMA'] },
  { name: 'ergometrine', table: 'I', alsoKnownAs: ['ERGONOVINE'], associatedWith: ['LSD'] },
  { name: 'ergotamine', table: 'I', alsoKnownAs: [], associatedWith: ['LSD'] },
  { name: 'lysergic acid', table: 'I', alsoKnownAs: [], associatedWith: ['LSD'] },
  { name: 'potassium permanganate', table: 'I', alsoKnownAs: [], associatedWith: ['cocaine'] },
  {
    name: '4-anilino-N-phenethylpiperidine',
    table: 'I',
    alsoKnownAs: ['ANPP', '4-ANPP'],
    associatedWith: ['fentanyls'],
  },
  { name: 'N-phenethyl-4-piperidone', table: 'I', alsoKnownAs: ['NPP'], associatedWith: ['fentanyls'] },
  { name: '4-anilinopiperidine', table: 'I', alsoKnownAs: ['4-AP'], associatedWith: ['fentanyls'] },
  { name: '1-boc-4-AP', table: 'I', alsoKnownAs: ['BOC-4-AP'], associatedWith: ['fentanyls'] },
  { name: 'norfentanyl', table: 'I', alsoKnownAs: [], associatedWith: ['fentanyls'] },
  { name: '4-piperidone', table: 'I', alsoKnownAs: [], associatedWith: ['fentanyls'] },
  { name: '1-boc-4-piperidone', table: 'I', alsoKnownAs: [], associatedWith: ['fentanyls'] },
  { name: 'acetone', table: 'II', alsoKnownAs: [], associatedWith: [] },
  { name: 'ethyl ether', table: 'II', alsoKnownAs: ['DIETHYL ETHER'], associatedWith: [] },
  { name: 'hydrochloric acid', table: 'II', alsoKnownAs: [], associatedWith: [] },
  { name: 'methyl ethyl ketone', table: 'II', alsoKnownAs: ['MEK', 'BUTANONE'], associatedWith: [] },
  { name: 'piperidine', table: 'II', alsoKnownAs: [], associatedWith: [] },
  { name: 'sulphuric acid', table: 'II', alsoKnownAs: ['SULFURIC ACID'], associatedWith: [] },
  { name: 'toluene', table: 'II', alsoKnownAs: [], associatedWith: [] },
];

const BY_NAME = new Map(
  PRECURSORS.flatMap((precursor) =>
    [precursor.name.toUpperCase(), ...precursor.alsoKnownAs].map((name) => [plain(name), precursor] as const),
  ),
);

/** The listed substance of a recorded name, `Fentanyl precursor (NPP)`; undefined where none is. */
export function precursorOf(substance: string): Precursor | undefined {
  const parts = [substance, ...substance.split(/[()/,;]/)];
  return parts.flatMap((part) => BY_NAME.get(plain(part)) ?? []).at(0);
}

function plain(name: string): string {
  return name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
