import type { CompanyRecord } from '../../src/parties/record.ts';
import type { Sfc32 } from '../../src/random.ts';

/** How the second record of a company differs from its first. */
export const NOISES = [
  'capitals',
  'typo',
  'two typos',
  'romanised',
  'legal form written out',
  'legal form left out',
  'another legal form',
  'abbreviated',
  'words changed about',
  'common word left out',
  'spaces left out',
  'represented',
  'moved',
  'no address',
  'address written otherwise',
  'no country',
] as const;
export type Noise = (typeof NOISES)[number];

const WRITTEN_OUT: readonly [RegExp, string][] = [
  [/\bS\.A\. de C\.V\.$/, 'Sociedad Anónima de Capital Variable'],
  [/\bS\. de R\.L\. de C\.V\.$/, 'Sociedad de Responsabilidad Limitada de Capital Variable'],
  [/\bS\.A\.C\.$/, 'Sociedad Anónima Cerrada'],
  [/\bS\.A\.S\.$/, 'Sociedad por Acciones Simplificada'],
  [/\bS\.A\.$/, 'SOCIEDAD ANONIMA'],
  [/\bLtda\.$/, 'Limitada'],
  [/\bPvt\. Ltd\.$/, 'Private Limited'],
  [/\bPte\. Ltd\.$/, 'PTE LIMITED'],
  [/\bCo\., Ltd\.$/, 'Company Limited'],
  [/\bLtd\.$/, 'Limited'],
  [/\bLLC$/, 'L.L.C.'],
  [/\bInc\.$/, 'Incorporated'],
  [/\bCorp\.$/, 'Corporation'],
  [/\bGmbH$/, 'Gesellschaft mit beschränkter Haftung'],
  [/\bB\.V\.$/, 'BV'],
  [/\bN\.V\.$/, 'Naamloze Vennootschap'],
  [/\bS\.p\.A\.$/, 'SPA'],
  [/\bS\.r\.l\.$/, 'Società a responsabilità limitata'],
  [/\bSARL$/, 'S.A.R.L.'],
  [/\bSdn\. Bhd\.$/, 'SENDIRIAN BERHAD'],
  [/\bA\/S$/, 'AS'],
  [/\bd\.o\.o\.$/, 'DOO'],
  [/^ООО /, 'Общество с ограниченной ответственностью '],
];
const FORM =
  /,? (?:S\. de R\.L\. de C\.V\.|S\.A\. de C\.V\.|GmbH & Co\. KG|Pvt\. Ltd\.|Pte\. Ltd\.|Co\., Ltd\.|Sdn\. Bhd\.|[A-Z]\.[A-Za-z]\.(?:[A-Za-z]\.)*|Ltda\.|Lda\.|Ltd\.|LLC|Inc\.|Corp\.|GmbH|SARL|SAS|A\/S|ApS|AB|d\.o\.o\.)$/;
const SHORT: readonly [RegExp, string][] = [
  [/\bInternational\b/i, 'Intl'],
  [/\bManufacturing\b/i, 'Mfg'],
  [/\bTrading\b/i, 'Trdg'],
  [/\bImportadora\b/i, 'Imp.'],
  [/\bExportadora\b/i, 'Exp.'],
  [/\bDistribuidora\b/i, 'Dist.'],
  [/\bDistributors\b/i, 'Distrib.'],
  [/\bComercial\b/i, 'Com.'],
  [/\bLogistics\b/i, 'Log.'],
  [/\bIndustrial\b/i, 'Ind.'],
  [/\bGroup\b/i, 'Grp'],
  [/\bGrupo\b/i, 'Gpo'],
  [/\bBrothers\b/i, 'Bros.'],
  [/\bHermanos\b/i, 'Hnos.'],
  [/\bInversiones\b/i, 'Inv.'],
];
const COMMON =
  /\b(?:Trading|Imports|Exports|Supply|Merchants|Distributors|Commodities|Exportadora|Importadora|Distribuidora|Comercial|Handel|Import|Export|Industrial|Commerciale|Grupo|Group|International|Logistics|Négoce|Comptoir)\b ?/;
const KEYBOARD = 'qwertyuiopasdfghjklzxcvbnm';

/** Another sender's record of the company, with the noise. */
export function noisy(
  record: CompanyRecord,
  id: string,
  noises: readonly Noise[],
  random: Sfc32,
  address: () => string,
): CompanyRecord {
  let { name, country } = record;
  let where = record.address;
  for (const noise of noises) {
    if (noise === 'capitals') name = plain(name).toUpperCase().replace(/[.,]/g, '');
    if (noise === 'typo' || noise === 'two typos') name = slip(name, random);
    if (noise === 'two typos') name = slip(name, random);
    if (noise === 'romanised') name = romanised(name, random);
    if (noise === 'legal form written out')
      for (const [form, words] of WRITTEN_OUT) {
        if (!form.test(name)) continue;
        name = name.replace(form, words);
        break;
      }
    if (noise === 'legal form left out') name = name.replace(FORM, '').replace(/^ООО /, '');
    if (noise === 'another legal form')
      name = name.replace(FORM, ` ${random.pick(['S.A.', 'LLC', 'Ltd.', 'Corp.'])}`);
    if (noise === 'abbreviated') for (const [word, short] of SHORT) name = name.replace(word, short);
    if (noise === 'words changed about') name = changedAbout(name);
    if (noise === 'common word left out') name = name.replace(COMMON, '');
    if (noise === 'spaces left out')
      name = name.replace(/(?<=\p{Ll}) (?=\p{Lu}\p{Ll}{3})/u, '').replace(/(?<=\w{4})(?=zzz)/, ' ');
    if (noise === 'represented')
      name = random.pick([
        `${name} C/O Quarro Forwarding`,
        `Tolbe Agency o/b/o ${name}`,
        `${name} (IMPORT DEPT)`.replace(' (IMPORT DEPT)', ' ATTN: J. Doe'),
      ]);
    if (noise === 'moved') where = where === null ? null : address();
    if (noise === 'no address') where = null;
    if (noise === 'address written otherwise') where = where === null ? null : rewritten(where);
    if (noise === 'no country') country = null;
  }
  const keeps = (share: number) => random.chance(share);
  return {
    id,
    name,
    aliases: [],
    address: where,
    country,
    registration: keeps(0.25) ? (record.registration?.replace(/^..-D/, '') ?? null) : null,
    lei: keeps(0.15) ? record.lei : null,
  };
}

const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** One letter left out, doubled, changed or swapped with the next, within a word of four and more. */
function slip(text: string, random: Sfc32): string {
  const places = [...text.matchAll(/(?<=\p{L})\p{L}(?=\p{L}{2})/gu)].map(({ index }) => index);
  if (places.length === 0) return text;
  const at = random.pick(places);
  const sign = text[at] ?? '';
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  return random.pick([
    before + after,
    before + sign + sign + after,
    before + random.pick([...KEYBOARD]) + after,
    before + (after[0] ?? '') + sign + after.slice(1),
  ]);
}

const CYRILLIC: Record<string, readonly string[]> = {
  й: ['y', 'j', 'i'],
  щ: ['shch', 'sch'],
  ш: ['sh'],
  ж: ['zh', 'j'],
  ц: ['ts', 'c'],
  ч: ['ch', 'tch'],
  ю: ['yu', 'iu', 'ju'],
  я: ['ya', 'ia', 'ja'],
  х: ['kh', 'h'],
  ы: ['y'],
  э: ['e'],
  ё: ['e', 'yo'],
  ь: [''],
  ъ: [''],
  а: ['a'],
  б: ['b'],
  в: ['v', 'w'],
  г: ['g'],
  д: ['d'],
  е: ['e'],
  з: ['z'],
  и: ['i'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u', 'ou'],
  ф: ['f', 'ph'],
};
const PINYIN: Record<string, string> = {
  华: 'hua',
  东: 'dong',
  明: 'ming',
  海: 'hai',
  新: 'xin',
  龙: 'long',
  宏: 'hong',
  达: 'da',
  金: 'jin',
  泰: 'tai',
  瑞: 'rui',
  丰: 'feng',
  盛: 'sheng',
  源: 'yuan',
  贸: 'mao',
  易: 'yi',
};

/** Letters as another office writes them. */
function romanised(name: string, random: Sfc32): string {
  if (/[\u4e00-\u9fff]/.test(name)) {
    const words = [...name.replace('有限公司', '')].map((sign) => PINYIN[sign] ?? '').join('');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} Co., Ltd.`;
  }
  if (/[а-я]/i.test(name)) {
    const latin = [...name.replace('ООО ', '')].map((sign) => {
      const letters = CYRILLIC[sign.toLowerCase()];
      if (!letters) return sign;
      const chosen = random.pick(letters);
      return sign === sign.toLowerCase() ? chosen : chosen.charAt(0).toUpperCase() + chosen.slice(1);
    });
    return `OOO ${latin.join('').replace(/["«»]/g, '')}`;
  }
  return plain(
    name.replace(/ü/g, 'ue').replace(/ö/g, 'oe').replace(/ä/g, 'ae').replace(/ß/g, 'ss').replace(/ñ/g, 'n'),
  );
}

function changedAbout(name: string): string {
  const form = FORM.exec(name)?.[0] ?? '';
  const words = name.slice(0, name.length - form.length).split(' ');
  return `${words.slice(1).join(' ')} ${words[0]}${form}`.trim();
}

function rewritten(address: string): string {
  return plain(address)
    .toUpperCase()
    .replace(/\bCALLE\b/, 'C.')
    .replace(/\bSTREET\b/, 'ST')
    .replace(/\bROAD\b/, 'RD')
    .replace(/^(\d+) (.*?),/, '$2 $1,');
}
