import worldCountries from 'world-countries';
import { LEGAL_WORDS } from './legal-forms.ts';
import { slipsOf } from './slips.ts';

const list = (text: string) => text.trim().split(/\s+/);

/** Words that join others. */
export const JOINING = new Set(
  list(`and y e et und og och en the of de del della delle di dei da do dos das la las los le les l el du des der die das
    for para pour per von van i`),
);

/** Ways of writing one word: the first stands for the others. */
const ONE_WORD = `
international intl int internat internacional internationale internazionale internasional
manufacturing mfg manuf mfrs manufacturers manufacturer
import imp imports importing importadora importaciones importadores importacao importer importers
export exp exports exporting exportadora exportaciones exportadores exportacao exporter exporters
trading trdg trad trade traders tradings
company compania compagnie companhia compagnia
commercial comercial commerciale com comm
trader comercializadora comercializacion comercializador
distribution dist distrib distribuidora distribuciones distributors distributor distributing
industries ind inds industry industrias industria industrial industriales industrie
services svcs srvcs service svc servicios servicos srv
logistics log logistica logistik logistique logist
transport transp transporte transportes transports transportation trans
enterprises ent enterprise entrep empresa empresas
brothers bros hermanos hnos freres fratelli
technology tech technologies technol tecnologia
management mgmt mgt
group grp grupo groupe gruppe gruppo
holding hldg hldgs holdings
development dev devt developments desarrollo
engineering eng engg ingenieria
equipment equip eqpt equipos
products prods prod product productos produtos produits
agricultural agri agricola agro agropecuaria
shipping shpg ship
investments inv invest investment inversiones investimentos
american amer
national natl nacional
general gen
systems sys system
association assoc asoc associates asociados
department dept
corporation corporacion corporacao
construction constr construcciones construcoes constructora
chemical chem chemicals quimica quimicos
pharmaceutical pharma pharmaceuticals pharm farmaceutica
electronics elec electronic electronica
saint st santa santo san sao
first 1st
second 2nd
limited
`;
const STANDS_FOR = new Map(
  ONE_WORD.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = list(line);
      return others.map((other): [string, string] => [other, first]);
    }),
);
export const oneWord = (word: string): string => STANDS_FOR.get(word) ?? word;

/** Common in names of companies anywhere, whatever a small list of them says. */
export const COMMON = new Set([
  ...STANDS_FOR.values(),
  ...list(`global world trans pacific atlantic european asia asian africa euro inter continental universal united new royal
    star gold golden sun blue green best first city north south east west northern southern eastern western central
    foods food fruits fruit fish marine sea ocean air cargo freight forwarding express line lines auto motors
    textiles textile garments fashion steel metal metals plastics plastic paper wood timber furniture coffee cocoa sugar rice
    oil gas energy power petroleum mining minerals bank insurance real estate properties property media design
    solutions supply supplies sales marketing consulting consultants capital finance financial partners agency agencia
    handel groothandel grosshandel negoce comptoir comercio etablissements societe commodities merchants goods wholesale
    retail store shop center centre house hotel medical health care labs laboratories laboratorios farma agroindustrial
    acquisition therapeutics biosciences sciences research bancorp communications networks software entertainment resources
    mercantil suministros forniture producten goederen warenhandel rohstoff aussenhandel mr mrs`),
]);

/** Long words that nobody takes for others where a letter is wrong, with those of legal forms. */
const UNMISTAKABLE = [...new Set([...COMMON, ...STANDS_FOR.keys(), ...LEGAL_WORDS])].filter(
  (word) => word.length >= 7,
);
const MENDED = new Map<string, string>(UNMISTAKABLE.map((word) => [word, word]));
/** So many are kept; a list of a million companies has more words than that. */
const MOST_MENDED = 200_000;

/** A common word that was misspelt, put right; any other as it is. */
export function mended(word: string): string {
  if (word.length < 6 || word.length > 20) return word;
  const known = MENDED.get(word);
  if (known !== undefined) return known;
  const right = UNMISTAKABLE.find(
    (common) => common[0] === word[0] && slipsOf(word, common) <= (common.length >= 10 ? 2 : 1),
  );
  if (MENDED.size < MOST_MENDED) MENDED.set(word, right ?? word);
  return right ?? word;
}

/** Arms of one house, which are companies of their own: with the word and without are two. */
const ARMS = new Set(
  list(`holding investments finance financial financing funding capital trust fund foundation pension leasing insurance
    properties realty north south east west northern southern eastern western norte sur este oeste nord sud ost`),
);
const ROMAN = new Map(
  'i ii iii iv v vi vii viii ix x xi xii'.split(' ').map((word, i) => [word, String(i + 1)]),
);
/** A number that is written in Roman figures, behind a name; null where a word is none. */
export const romanNumber = (word: string): string | null => ROMAN.get(word) ?? null;

/** Names of countries and of those who live there, each as its code. */
const PLACES = new Map<string, string>();
for (const each of worldCountries) {
  const demonyms = Object.values(each.demonyms ?? {}).flatMap(({ f, m }) => [f, m]);
  const names = [
    each.name.common,
    each.translations.spa?.common,
    each.translations.fra?.common,
    each.translations.por?.common,
  ];
  for (const text of [...names, ...demonyms]) {
    const word = (text ?? '')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    if (/^[a-z]{4,}$/.test(word) && !PLACES.has(word)) PLACES.set(word, each.cca2);
  }
}
// Words of their own, too: "American" of half the world, "Chile" the fruit is not worth it.
for (const word of ['american', 'georgia', 'jordan']) PLACES.delete(word);

/** What tells companies of like names apart: a number, a country, an arm of the house; null where a word does not. */
export function telling(word: string): string | null {
  if (/\d/.test(word)) return word.replace(/^0+(?=\d)/, '');
  if (ARMS.has(word)) return word;
  return PLACES.get(word) ?? null;
}

/** Words that addresses have whatever they say. */
export const OF_ADDRESSES = new Set(
  list(`street st str strasse straat road rd avenue ave av avenida boulevard blvd bd lane ln drive dr calle cl rua via rue carrera cra
    cr jiron jr weg platz plaza piazza place pl square sq no nr num numero number n suite ste floor fl flr piso oficina of office
    building bldg edificio edif block blk unit apt apartado room rm po box pobox zona zone parque industrial estate
    urbanizacion urb colonia col barrio sector km kilometro lot lote mz manzana interior int bodega local city ciudad`),
);
