import { AliasTable, at, type Sfc32 } from '../random.ts';
import type { GoodsClass } from './goods.ts';
import type { Region } from './places.ts';

export const CATEGORIES = ['DRUGS', 'PRECURSORS', 'MEDICINES', 'HAZARDOUS_WASTE', 'OTHER_GOODS'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a seizure names, in the words that seizure databases print. */
export interface Substance {
  category: Category;
  name: string;
  /** Of the thing seized, Harmonized System 2022. */
  hs: string;
  unit: string;
  /** Middling quantity of one seizure, in the unit, and US dollars a unit. */
  quantity: number;
  usdPerUnit: number;
  /** Countries of production that reports name. */
  origins: readonly string[];
}

/** category | weight | name | HS 2022 | unit | quantity | USD a unit | countries of production */
const TABLE = `
DRUGS|10|COCAINE|293972|KG|140|28000|CO PE BO
DRUGS|5|CANNABIS HERBAL|121190|KG|90|1800|JM CO MX GH PY
DRUGS|2|CANNABIS RESIN|130190|KG|110|3500|MA
DRUGS|2|HEROIN|293919|KG|18|30000|CO MX PK
DRUGS|3|METHAMPHETAMINE|293945|KG|45|12000|MX TH
DRUGS|1|FENTANYL|293333|KG|3|20000|MX
DRUGS|1|MDMA|293299|TABLETS|18000|8|NL BE
DRUGS|1|KETAMINE|292239|KG|30|9000|IN NL
PRECURSORS|3|FENTANYL PRECURSOR (NPP)|293339|KG|60|900|CN IN
PRECURSORS|4|ACETIC ANHYDRIDE|291524|L|900|14|CN IN DE
PRECURSORS|3|POTASSIUM PERMANGANATE|284161|KG|1800|5|CN IN
PRECURSORS|2|PSEUDOEPHEDRINE|293942|KG|70|110|IN CN
PRECURSORS|2|METHYLAMINE|292111|L|1600|9|CN DE
PRECURSORS|2|PHENYLACETIC ACID|291634|KG|700|12|CN IN
MEDICINES|4|TRAMADOL|300490|TABLETS|260000|0.4|IN PK
MEDICINES|3|SILDENAFIL|300490|TABLETS|60000|1.2|IN CN
MEDICINES|3|COUNTERFEIT ANTIMALARIALS|300460|BOXES|5200|4|CN IN
MEDICINES|3|UNREGISTERED ANTIBIOTICS|300420|BOXES|7000|5|IN CN
MEDICINES|2|COUNTERFEIT MEDICINES|300490|BOXES|3600|9|CN TR
HAZARDOUS_WASTE|5|PLASTIC WASTE|391590|KG|42000|0.1|US GB DE
HAZARDOUS_WASTE|4|ELECTRONIC WASTE|854999|KG|19000|0.4|US DE BE
HAZARDOUS_WASTE|3|WASTE LEAD-ACID BATTERIES|854911|KG|21000|0.7|US ES
HAZARDOUS_WASTE|3|USED TYRES|401220|PIECES|1900|2|GB IT
HAZARDOUS_WASTE|2|MIXED HOUSEHOLD WASTE|382510|KG|38000|0.1|IT GB
HAZARDOUS_WASTE|1|CLINICAL WASTE|382530|KG|6500|0.1|ES US
OTHER_GOODS|4|CIGARETTES|240220|PIECES|3200000|0.1|PY AE CN
OTHER_GOODS|3|COUNTERFEIT CLOTHING|610910|PIECES|5400|9|CN TR
OTHER_GOODS|3|COUNTERFEIT FOOTWEAR|640299|PAIRS|3100|22|CN VN
OTHER_GOODS|2|COUNTERFEIT ELECTRONICS|851713|PIECES|900|60|CN
OTHER_GOODS|2|UNDECLARED SPIRITS|220830|L|6200|6|DO PA
OTHER_GOODS|1|PROTECTED TIMBER|440349|KG|23000|2|BR PE GH
OTHER_GOODS|1|PROTECTED WILDLIFE|010690|PIECES|60|40|PE CO
OTHER_GOODS|2|UNDECLARED GOODS||KG|4500|4|`;

/** What inspectors find by place, in the order of CATEGORIES: the mix that does not ask which route was taken. */
const BY_REGION: Record<Region, readonly number[]> = {
  NORTH_AMERICA: [40, 9, 12, 5, 34],
  MEXICO: [30, 24, 10, 5, 31],
  CENTRAL_AMERICA: [45, 10, 10, 6, 29],
  ANDES: [38, 20, 9, 7, 26],
  SOUTH_ATLANTIC: [40, 12, 10, 8, 30],
  CARIBBEAN: [48, 5, 11, 6, 30],
  EUROPE: [36, 7, 14, 10, 33],
  AFRICA: [16, 4, 34, 20, 26],
  EAST_ASIA: [16, 11, 15, 18, 40],
  SOUTHEAST_ASIA: [16, 8, 17, 28, 31],
  SOUTH_ASIA: [13, 11, 20, 26, 30],
  MIDDLE_EAST: [25, 6, 24, 11, 34],
};

/** How the goods tilt it: what is shipped says something about what is hidden or misdescribed, not much. */
const BY_GOODS: Record<GoodsClass, readonly number[]> = {
  FOOD: [1.5, 0.8, 0.8, 0.7, 1],
  CHEMICAL: [0.8, 3, 0.8, 1.2, 1],
  PHARMA: [0.7, 1.3, 3, 0.7, 1],
  WASTE: [0.8, 0.7, 0.7, 3, 1],
  GENERAL: [1, 1, 1, 1, 1],
};

const SUBSTANCES = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [category, weight, name = '', hs = '', unit = '', quantity, usd, origins = ''] = line.split('|');
    const substance: Substance = {
      category: category as Category,
      name,
      hs,
      unit,
      quantity: Number(quantity),
      usdPerUnit: Number(usd),
      origins: origins === '' ? [] : origins.split(' '),
    };
    return { substance, weight: Number(weight) };
  });

const BY_CATEGORY = new Map(
  CATEGORIES.map((category) => {
    const entries = SUBSTANCES.filter(({ substance }) => substance.category === category);
    const table = new AliasTable(entries.map(({ weight }) => weight));
    return [category, { substances: entries.map(({ substance }) => substance), table }];
  }),
);

/** The category of a background seizure among such goods in that part of the world. */
export function drawCategory(region: Region, goods: GoodsClass, random: Sfc32): Category {
  const weights = BY_REGION[region].map((weight, i) => weight * at(BY_GOODS[goods], i));
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const position = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return CATEGORIES[position] ?? 'OTHER_GOODS';
}

export function drawSubstance(category: Category, random: Sfc32): Substance {
  const entry = BY_CATEGORY.get(category);
  if (entry === undefined) throw new RangeError(`No substances of category ${category}.`);
  return at(entry.substances, entry.table.draw(random));
}
