import type { Sfc32 } from '../random.ts';

/**
 * Names that no firm bears: made words from syllables, per language, with the trades and legal forms that
 * companies there carry.
 */
interface Language {
  starts: readonly string[];
  ends: readonly string[];
  trades: readonly string[];
  /** Romance languages put the trade before the name. */
  tradeFirst: boolean;
  street: (word: string, number: number) => string;
}

const LINKS = ['', '', 'ra', 'lo', 'mi', 'ne', 'tu', 'va'];

const SPANISH: Language = {
  starts: words(
    'Balu Cordi Dovi Felma Garu Itza Lumo Mavi Nerqui Ostri Palu Quelo Rondi Sarve Tumbi Uraqui Velu Zaru',
  ),
  ends: words(
    'bresa danza fuentel gorra lindes mores nares quena rimosa sayo tivana verdel vorán xalco zuelo dorca',
  ),
  trades: words(
    'Comercial Exportadora Importadora Distribuidora Comercializadora Inversiones Grupo Suministros',
  ),
  tradeFirst: true,
  street: (word, number) => `Calle ${word} ${number}`,
};

const PORTUGUESE: Language = {
  starts: words(
    'Abriu Beiro Caxi Dalmo Espi Fazu Guarí Itambu Jaqui Lagoi Meru Naví Orqui Pirau Querê Sambu Tamoi Vidru',
  ),
  ends: words(
    'baçu coral dinha feira gonça linho mirim nhos panga queira ribas sular tinga vares xande zinho',
  ),
  trades: words('Comércio Exportadora Importadora Distribuidora Negócios Agroindustrial Mercantil'),
  tradeFirst: true,
  street: (word, number) => `Rua ${word}, ${number}`,
};

const ENGLISH: Language = {
  starts: words(
    'Ashel Brindo Carrow Dunmel Eldri Fenwi Gribal Haldo Kestri Lorby Morven Norrel Oxbry Penni Quarro Tolbe',
  ),
  ends: words(
    'bryde combel dalewin fordel garth hurstel kirrin leymar mondel nessby quist rowan stowel thwick wynd yardel',
  ),
  trades: [
    'Trading',
    'Imports',
    'Exports',
    'Supply',
    'Merchants',
    'Distributors',
    'General Goods',
    'Commodities',
  ],
  tradeFirst: false,
  street: (word, number) => `${number} ${word} Street`,
};

const DUTCH: Language = {
  starts: words(
    'Brim Duin Eems Grooi Haver Iepen Kreek Lindel Moer Noor Oever Polder Riet Schelf Tessel Vliet Wester Zeil',
  ),
  ends: words(
    'baarn dijkel gouwen haecht kamper lerveld moorden oordel rakker sluyter terp vaart wolde zandel',
  ),
  trades: words('Handel Groothandel Import Export Producten Vers Goederen'),
  tradeFirst: false,
  street: (word, number) => `${word}straat ${number}`,
};

const GERMAN: Language = {
  starts: words(
    'Albern Brück Dorn Eich Falken Grauen Hasel Ilm Kranich Linden Mühl Nordel Ottern Quell Rauten Söll Ufer',
  ),
  ends: words(
    'achter bühler denfels feldig gruber hausen kämper lachen mosel rieder stetter wanger zeller brunnel',
  ),
  trades: ['Handels', 'Import-Export', 'Warenhandel', 'Industriebedarf', 'Rohstoff', 'Außenhandel'],
  tradeFirst: false,
  street: (word, number) => `${word}weg ${number}`,
};

const FRENCH: Language = {
  starts: words(
    'Armo Belva Corvi Dauri Esté Fontri Garlé Hauvi Jolmé Lanvo Marqui Norvé Ouche Perri Quéri Rouva Valmo',
  ),
  ends: words('beuil castin dreval fière gnac jouan lonne mirel nével quenay rière savel tellac vigny zelle'),
  trades: ['Négoce', 'Comptoir', 'Distribution', 'Établissements', 'Import-Export', 'Société Commerciale'],
  tradeFirst: true,
  street: (word, number) => `${number} rue ${word}`,
};

const ITALIAN: Language = {
  starts: words(
    'Albo Bressi Cardu Dolmi Ferru Ginvo Lasci Morbe Noveri Orcia Pelvi Quarsi Rovani Salmo Tirve Uvari',
  ),
  ends: words('bello cconi dello fiore gnano lucci mante nevra pello quaro rigo svelta tone vasco zzeri'),
  trades: words('Commerciale Importazioni Esportazioni Forniture Distribuzione Agroalimentare'),
  tradeFirst: true,
  street: (word, number) => `Via ${word} ${number}`,
};

const ASIAN: Language = {
  starts: words('Bao Chun Dai Fen Gui Hao Jian Kai Lun Min Nam Phuo Qing Rui Son Tai Wei Xun Yue Zhi'),
  ends: words(
    'bang dosan feng guo heng jinwa kang lanmu manh pura quan rongta senwa tang vinh wanlo xiang yumei zhou',
  ),
  trades: ['Trading', 'Industrial', 'Import & Export', 'International Trade', 'Manufacturing'],
  tradeFirst: false,
  street: (word, number) => `No. ${number} ${word} Road`,
};

const BY_COUNTRY: readonly [Language, string][] = [
  [PORTUGUESE, 'BR PT AO CV'],
  [
    ENGLISH,
    'US CA GB IE GY TT BB JM BS LC VC GD AG DM KN KY BZ GH NG SL LR GM ZA MT IN PK LK SG HK AE QA ET',
  ],
  [DUTCH, 'NL SR AW'],
  [GERMAN, 'DE DK SE PL LT'],
  [FRENCH, 'FR BE MQ GP GF HT SN CI TG BJ GN CM CG MA'],
  [ITALIAN, 'IT HR SI AL GR TR EG'],
  [ASIAN, 'CN TW KR JP VN TH ID MY'],
];

const LEGAL_FORMS: readonly [string, string][] = [
  ['S.A.S.|S.A.|Ltda.', 'CO'],
  ['S.A.C.|S.A.|S.R.L.', 'PE'],
  ['S.A.|Ltda.', 'EC CL BR BO AO CV CR'],
  ['S.A. de C.V.|S. de R.L. de C.V.', 'MX SV HN'],
  ['B.V.|N.V.', 'NL SR AW'],
  ['N.V.|S.A.', 'BE'],
  ['GmbH|GmbH & Co. KG', 'DE'],
  ['Inc.|LLC|Corp.', 'US'],
  ['Inc.|Ltd.', 'CA'],
  ['S.L.|S.A.', 'ES'],
  ['Lda.|S.A.', 'PT'],
  ['S.p.A.|S.r.l.', 'IT'],
  ['SARL|SAS', 'FR MQ GP GF HT SN CI TG BJ GN CM CG MA'],
  ['Co., Ltd.', 'CN TW KR JP VN TH'],
  ['Pvt. Ltd.', 'IN PK LK'],
  ['Pte. Ltd.', 'SG'],
  ['Sdn. Bhd.', 'MY'],
  ['d.o.o.', 'HR SI'],
  ['A/S|ApS', 'DK'],
  ['AB', 'SE LT'],
  ['S.A.', 'GT NI PA DO CU PR VE AR UY PY GR'],
  ['Ltd.', 'GB IE GY TT BB JM BS LC VC GD AG DM KN KY BZ GH NG SL LR GM ZA MT HK AE QA ET AL TR EG ID PL'],
];

const LANGUAGE_OF = spread(BY_COUNTRY);
const FORMS_OF = new Map([...spread(LEGAL_FORMS)].map(([country, forms]) => [country, forms.split('|')]));

/** A company's name with its legal form, such as `Exportadora Veluquena S.A.C.`. */
export function companyName(country: string, random: Sfc32): string {
  const language = languageOf(country);
  const form = legalForm(country, random);
  const first = madeWord(language, random);
  const word = random.chance(0.4) ? `${first} ${madeWord(language, random)}` : first;
  const trade = random.pick(language.trades);
  return language.tradeFirst ? `${trade} ${word} ${form}` : `${word} ${trade} ${form}`;
}

export function legalForm(country: string, random: Sfc32): string {
  return random.pick(FORMS_OF.get(country) ?? ['Ltd.']);
}

/** How another paper writes the same company: in capitals without marks, or without its legal form. */
export function companyAlias(name: string, country: string, random: Sfc32): string {
  const form = (FORMS_OF.get(country) ?? []).find((known) => name.endsWith(` ${known}`)) ?? '';
  const bare = form === '' ? name : name.slice(0, -form.length - 1);
  if (random.chance(0.5)) return bare;
  const plain = bare.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return `${plain} ${form.replaceAll(/[.,]/g, '')}`.trimEnd().toUpperCase();
}

/** How another sender writes it: as on other papers, with a slip, or its words changed about. */
export function otherName(name: string, country: string, random: Sfc32): string {
  const way = random.uniform();
  if (way < 0.4) return companyAlias(name, country, random);
  const parts = name.split(' ');
  if (way < 0.6 && parts.length > 2) {
    const [first = '', second = '', ...others] = parts;
    return [second, first, ...others].join(' ');
  }
  const longest = parts.reduce((best, word) => (word.length > best.length ? word : best), '');
  const slip = random.between(2, longest.length - 2);
  return name.replace(longest, longest.slice(0, slip) + longest.slice(slip + 1));
}

/** A street and number in the country's manner. */
export function streetAddress(country: string, random: Sfc32): string {
  const language = languageOf(country);
  return language.street(madeWord(language, random), random.between(1, 480));
}

const VESSEL_WORDS = words(
  'EXPRESS TRADER BRIDGE HORIZON SPIRIT VENTURE PIONEER SOUND MERIDIAN PASSAGE LANTERN CURRENT',
);
const VESSEL_LANGUAGES = [SPANISH, ENGLISH, DUTCH, ITALIAN];

export function vesselName(random: Sfc32): string {
  const word = madeWord(random.pick(VESSEL_LANGUAGES), random)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return `${word.toUpperCase()} ${random.pick(VESSEL_WORDS)}`;
}

function languageOf(country: string): Language {
  return LANGUAGE_OF.get(country) ?? SPANISH;
}

function madeWord(language: Language, random: Sfc32): string {
  return random.pick(language.starts) + random.pick(LINKS) + random.pick(language.ends);
}

function spread<T>(table: readonly (readonly [T, string])[]): Map<string, T> {
  return new Map(
    table.flatMap(([value, countries]) => words(countries).map((country): [string, T] => [country, value])),
  );
}

function words(text: string): string[] {
  return text.split(' ');
}
