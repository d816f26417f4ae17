import { AliasTable, at } from '../random.ts';
import type { Region } from './places.ts';
import type { Mode } from './services.ts';

/** What tilts the kind of contraband that is found among them. */
export type GoodsClass = 'FOOD' | 'CHEMICAL' | 'PHARMA' | 'WASTE' | 'GENERAL';

export interface Goods {
  name: string;
  /** Harmonized System 2022, six digits. */
  hs: string;
  kind: GoodsClass;
  /** Kilograms in one container, and US dollars a kilogram: rough world averages. */
  kgPerContainer: number;
  usdPerKg: number;
  byAir: boolean;
  descriptions: readonly string[];
}

/** name | HS 2022 | class | kg a container | USD a kg | A where it also flies | descriptions */
const TABLE = `
banana|080390|FOOD|20500|0.5||FRESH BANANAS, CAVENDISH;BANANAS IN CARTONS, REEFER
coffee|090111|FOOD|19200|3.9||GREEN COFFEE IN BAGS;COFFEE, NOT ROASTED, ARABICA
cocoa|180100|FOOD|18500|3.2||COCOA BEANS IN JUTE BAGS
shrimp|030617|FOOD|23000|6.4||FROZEN SHRIMP HOSO;FROZEN VANNAMEI SHRIMP, PEELED
salmon|030441|FOOD|19000|9.5|A|FRESH SALMON FILLETS
avocado|080440|FOOD|21500|2.3|A|FRESH AVOCADOS, HASS
grape|080610|FOOD|18800|2.1||FRESH TABLE GRAPES
blueberry|081040|FOOD|17500|5.6|A|FRESH BLUEBERRIES IN PUNNETS
asparagus|070920|FOOD|16500|3.4|A|FRESH GREEN ASPARAGUS
mango|080450|FOOD|20000|1.5|A|FRESH MANGOES
pineapple|080430|FOOD|20200|0.7||FRESH PINEAPPLES, GOLDEN
fishmeal|230120|FOOD|24500|1.6||FISH MEAL IN BAGS
beef|020230|FOOD|25500|5.2||FROZEN BONELESS BEEF
poultry|020714|FOOD|25000|1.7||FROZEN CHICKEN CUTS
sugar|170114|FOOD|26000|0.6||RAW CANE SUGAR
soybean|120190|FOOD|25500|0.6||SOYBEANS IN BULK BAGS
rice|100630|FOOD|25000|0.7||MILLED RICE, LONG GRAIN
palmoil|151190|FOOD|21500|1.1||REFINED PALM OIL IN FLEXITANK
milk|040221|FOOD|24000|3.6||WHOLE MILK POWDER
wine|220421|FOOD|15500|4.3||BOTTLED WINE
whisky|220830|FOOD|14500|11||WHISKY IN BOTTLES
rum|220840|FOOD|15500|4.5||RUM IN BOTTLES
biscuit|190531|FOOD|9500|2.8||SWEET BISCUITS
tobacco|240110|GENERAL|19000|4.1||TOBACCO LEAF, NOT STEMMED
cigarette|240220|GENERAL|9500|14||CIGARETTES IN MASTER CASES
rose|060311|FOOD|6500|5.9|A|FRESH CUT ROSES
timber|440711|GENERAL|22500|0.5||PINE SAWN TIMBER
pulp|470329|GENERAL|24500|0.7||BLEACHED EUCALYPTUS PULP
paper|480256|GENERAL|22000|1.1||PRINTING PAPER IN REAMS
copper|740311|GENERAL|25000|8.8||COPPER CATHODES
copperore|260300|GENERAL|26000|2.0||COPPER CONCENTRATE IN BIG BAGS
rebar|721420|GENERAL|26500|0.8||DEFORMED STEEL BARS
steel|732690|GENERAL|18500|3.1||ARTICLES OF STEEL
tile|690721|GENERAL|26000|0.5||CERAMIC TILES, GLAZED;PORCELAIN FLOOR TILES
marble|680291|GENERAL|25500|0.8||POLISHED MARBLE SLABS
cement|252329|GENERAL|26500|0.1||PORTLAND CEMENT IN BAGS
bottle|701090|GENERAL|14500|0.7||EMPTY GLASS BOTTLES
furniture|940360|GENERAL|8500|3.3||WOODEN FURNITURE
tshirt|610910|GENERAL|9800|14|A|COTTON T-SHIRTS
trouser|620342|GENERAL|10500|16|A|MENS COTTON TROUSERS
shoe|640299|GENERAL|8600|12|A|SPORTS FOOTWEAR
handbag|420222|GENERAL|7600|13|A|HANDBAGS, SYNTHETIC
toy|950300|GENERAL|7200|8.5||TOYS, ASSORTED
phone|851713|GENERAL|6400|210|A|SMARTPHONES
television|852872|GENERAL|9800|15||LED TELEVISION SETS
battery|850760|GENERAL|18000|22||LITHIUM ION BATTERIES
aircon|841510|GENERAL|9800|6.5||SPLIT AIR CONDITIONERS
fridge|841810|GENERAL|8700|5.1||REFRIGERATORS
valve|848180|GENERAL|16500|13|A|INDUSTRIAL VALVES
digger|843149|GENERAL|19500|6.0|A|PARTS OF EXCAVATORS
car|870323|GENERAL|6200|11||USED MOTOR CARS;PASSENGER CARS
carpart|870899|GENERAL|15500|7.2|A|MOTOR VEHICLE PARTS
tyre|401110|GENERAL|14500|3.9||NEW CAR TYRES
medical|901890|GENERAL|8600|48|A|MEDICAL INSTRUMENTS
polymer|390210|CHEMICAL|24500|1.2||POLYPROPYLENE GRANULES
toluene|290230|CHEMICAL|21000|1.0||TOLUENE IN DRUMS
acetone|291411|CHEMICAL|20500|1.1||ACETONE IN DRUMS
thinner|381400|CHEMICAL|19000|1.8||ORGANIC SOLVENTS AND THINNERS
soda|281511|CHEMICAL|25000|0.6||CAUSTIC SODA FLAKES
fertilizer|310210|CHEMICAL|26000|0.4||UREA, GRANULAR
paint|320890|CHEMICAL|17500|3.9||PAINTS AND VARNISHES
medicine|300490|PHARMA|9200|42|A|PHARMACEUTICAL PRODUCTS IN DOSES;MEDICAMENTS FOR RETAIL SALE
antibiotic|300420|PHARMA|9400|55|A|ANTIBIOTICS IN DOSES
plasticwaste|391590|WASTE|22500|0.3||PLASTIC SCRAP FOR RECYCLING
filmwaste|391510|WASTE|21000|0.3||POLYETHYLENE FILM SCRAP
ferrous|720449|WASTE|25500|0.4||FERROUS SCRAP, SHREDDED
aluscrap|760200|WASTE|23500|1.7||ALUMINIUM SCRAP
wastepaper|470790|WASTE|24500|0.2||MIXED WASTE PAPER
usedtyre|401220|WASTE|13500|0.5||USED PNEUMATIC TYRES
escrap|854999|WASTE|17500|1.4||ELECTRICAL AND ELECTRONIC SCRAP
usedlaptop|847130|WASTE|9500|6.0||USED COMPUTERS, UNTESTED
wornclothes|630900|GENERAL|22500|1.1||WORN CLOTHING IN BALES`;

/** What leaves each region, the number being its weight in the mix. */
const EXPORTS: Record<Region, string> = {
  NORTH_AMERICA:
    'soybean 3 poultry 5 beef 2 paper 3 polymer 4 carpart 5 car 6 digger 3 valve 3 medical 3 medicine 2 thinner 2 ' +
    'toluene 1 plasticwaste 3 ferrous 5 wastepaper 4 escrap 2 usedlaptop 2 usedtyre 1 wornclothes 3 whisky 1 pulp 2',
  MEXICO:
    'avocado 6 carpart 6 television 4 fridge 3 valve 2 medical 3 tile 2 mango 2 steel 2 bottle 1 paint 1',
  CENTRAL_AMERICA:
    'banana 9 coffee 6 pineapple 6 sugar 3 palmoil 2 tshirt 4 trouser 3 rum 1 shrimp 2 medical 2 aluscrap 1 biscuit 1',
  ANDES:
    'banana 9 shrimp 6 coffee 5 cocoa 4 avocado 4 grape 5 blueberry 4 asparagus 3 mango 3 fishmeal 4 copper 5 ' +
    'copperore 3 wine 4 salmon 3 pulp 3 rose 4 timber 2 tile 1 palmoil 1',
  SOUTH_ATLANTIC:
    'coffee 6 poultry 7 beef 6 sugar 5 soybean 5 pulp 4 timber 2 tobacco 2 marble 3 tile 2 shoe 1 carpart 2 wine 2 ' +
    'mango 1 digger 1 paper 2',
  CARIBBEAN:
    'rum 5 sugar 3 banana 3 rice 3 fertilizer 3 ferrous 3 timber 2 medical 2 tobacco 2 cocoa 1 cement 2',
  EUROPE:
    'tile 4 wine 5 whisky 2 medicine 5 antibiotic 2 milk 3 carpart 4 car 4 valve 4 paint 2 polymer 3 thinner 2 ' +
    'acetone 1 paper 3 furniture 2 biscuit 2 bottle 2 plasticwaste 3 wastepaper 3 escrap 3 ferrous 3 usedlaptop 2 ' +
    'usedtyre 2 wornclothes 3 medical 2',
  AFRICA: 'cocoa 8 coffee 2 timber 3 mango 2 shrimp 2 aluscrap 2 ferrous 3 grape 2 wine 2 copper 2 tobacco 1',
  EAST_ASIA:
    'phone 3 television 4 battery 4 toy 5 furniture 5 tshirt 4 shoe 4 handbag 3 aircon 4 fridge 3 tyre 4 tile 3 ' +
    'steel 5 carpart 4 thinner 2 toluene 1 acetone 1 soda 2 medicine 1 polymer 2 car 2 valve 2',
  SOUTHEAST_ASIA:
    'shoe 4 tshirt 4 furniture 4 palmoil 4 rice 4 shrimp 3 tyre 3 phone 2 television 2 polymer 3 coffee 2 thinner 1',
  SOUTH_ASIA:
    'medicine 6 antibiotic 4 rice 5 tshirt 5 trouser 4 tile 4 marble 3 toluene 1 acetone 1 thinner 1 soda 1 tyre 2 steel 2',
  MIDDLE_EAST: 'polymer 5 fertilizer 4 soda 1 thinner 1 marble 3 tile 2 phone 2 cigarette 2 car 3 rice 1',
};

export const GOODS: readonly Goods[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', hs = '', kind = '', kg, usd, air, descriptions = ''] = line.split('|');
    return {
      name,
      hs,
      kind: kind as GoodsClass,
      kgPerContainer: Number(kg),
      usdPerKg: Number(usd),
      byAir: air === 'A',
      descriptions: descriptions.split(';'),
    };
  });

/** What a region exports by a mode of transport. */
export interface Mix {
  goods: readonly Goods[];
  table: AliasTable;
}

const mixes = new Map<string, Mix>();

/** Only what stands a flight's freight is in the mix of goods by air. */
export function exportsOf(region: Region, mode: Mode): Mix {
  const key = mode === 'AIR' ? `${region} AIR` : region;
  const known = mixes.get(key);
  if (known) return known;
  const entries = EXPORTS[region].split(' ');
  const all = GOODS.map((goods) => {
    const position = entries.indexOf(goods.name);
    return { goods, weight: position < 0 ? 0 : Number(at(entries, position + 1)) };
  }).filter(({ weight }) => weight > 0);
  const flown = all.filter(({ goods }) => goods.byAir);
  const chosen = mode === 'AIR' ? (flown.length > 0 ? flown : flyingAnywhere()) : all;
  const mix = {
    goods: chosen.map(({ goods }) => goods),
    table: new AliasTable(chosen.map(({ weight }) => weight)),
  };
  mixes.set(key, mix);
  return mix;
}

function flyingAnywhere(): { goods: Goods; weight: number }[] {
  return GOODS.filter((goods) => goods.byAir).map((goods) => ({ goods, weight: 1 }));
}
