import { at } from '../random.ts';

/** The part of the world that goods, seizures and rings are described for. */
export type Region =
  | 'NORTH_AMERICA'
  | 'MEXICO'
  | 'CENTRAL_AMERICA'
  | 'ANDES'
  | 'SOUTH_ATLANTIC'
  | 'CARIBBEAN'
  | 'EUROPE'
  | 'AFRICA'
  | 'EAST_ASIA'
  | 'SOUTHEAST_ASIA'
  | 'SOUTH_ASIA'
  | 'MIDDLE_EAST';

/** A port, airport or border crossing under its real UN/LOCODE; coordinates in degrees, to a tenth. */
export interface Place {
  index: number;
  code: string;
  name: string;
  latitude: number;
  longitude: number;
  country: string;
  region: Region;
  sea: boolean;
}

/** Countries of each region, by ISO 3166-1 alpha-2. */
const REGIONS: Record<Region, string> = {
  NORTH_AMERICA: 'US CA',
  MEXICO: 'MX',
  CENTRAL_AMERICA: 'GT BZ SV HN NI CR PA',
  ANDES: 'CO EC PE CL BO VE',
  SOUTH_ATLANTIC: 'BR AR UY PY',
  CARIBBEAN: 'GY SR GF TT BB JM BS DO HT CU PR AW LC VC GD AG DM KN MQ GP KY',
  EUROPE: 'NL BE DE FR ES PT IT GB IE MT GR TR SI HR AL SE DK PL LT',
  AFRICA: 'MA SN GM GN SL LR CI GH TG BJ NG CM CV AO CG ZA ET',
  EAST_ASIA: 'CN HK TW KR JP',
  SOUTHEAST_ASIA: 'SG MY VN TH ID',
  SOUTH_ASIA: 'IN PK LK',
  MIDDLE_EAST: 'AE EG QA',
};

const SEA_PORTS = `
USNYC New York 40.7,-74 | USPHL Philadelphia 40.0,-75.2 | USBAL Baltimore 39.3,-76.6
USORF Norfolk 36.9,-76.3 | USILM Wilmington 34.2,-77.9 | USCHS Charleston 32.8,-79.9
USSAV Savannah 32.1,-81.1 | USJAX Jacksonville 30.3,-81.7 | USPEF Port Everglades 26.1,-80.1
USMIA Miami 25.8,-80.2 | USTPA Tampa 28.0,-82.5 | USMOB Mobile 30.7,-88.0 | USMSY New Orleans 30.0,-90.1
USHOU Houston 29.8,-95.3 | USGPT Gulfport 30.4,-89.1 | USLAX Los Angeles 34.1,-118.2
USLGB Long Beach 33.8,-118.2 | USOAK Oakland 37.8,-122.3 | USSEA Seattle 47.6,-122.3
USSAN San Diego 32.7,-117.2 | CAHAL Halifax 44.6,-63.6 | CAMTR Montreal 45.5,-73.6
CAVAN Vancouver 49.3,-123.1 | CASJB Saint-John 45.3,-66.1 | MXVER Veracruz 19.2,-96.1
MXATM Altamira 22.4,-97.9 | MXPGO Progreso 21.3,-89.7 | MXZLO Manzanillo 19.1,-104.3
MXESE Ensenada 31.9,-116.6 | GTPBR Puerto Barrios 15.7,-88.6 | GTSTC Santo Tomas de Castilla 15.7,-88.6
GTPRQ Puerto Quetzal 13.9,-90.8 | BZBZE Belize City 17.5,-88.2 | SVAQJ Acajutla 13.6,-89.8
HNPCR Puerto Cortes 15.8,-87.9 | HNPCA Puerto Castilla 16.0,-86.0 | NICIO Corinto 12.5,-87.2
CRLIO Puerto Limon 10,-83.0 | CRCAL Caldera 9.9,-84.7 | PABLB Balboa 9.0,-79.6
PAMIT Manzanillo 9.4,-79.9 | PACTB Cristobal 9.4,-79.9 | COBUN Buenaventura 3.9,-77.0
COCTG Cartagena 10.4,-75.5 | COBAQ Barranquilla 11.0,-74.8 | COSMR Santa Marta 11.2,-74.2
VELAG La Guaira 10.6,-66.9 | VEPBL Puerto Cabello 10.5,-68.0 | VEMAR Maracaibo 10.7,-71.7
VEGUT Guanta 10.2,-64.6 | ECGYE Guayaquil -2.2,-79.9 | ECPBO Puerto Bolivar -3.3,-80.0
ECMEC Manta -0.9,-80.7 | ECESM Esmeraldas 1.0,-79.7 | PECLL Callao -12.1,-77.1 | PEPAI Paita -5.1,-81.1
PEMRI Matarani -17.0,-72.1 | PEPIO Pisco -13.7,-76.2 | CLARI Arica -18.5,-70.3
CLIQQ Iquique -20.2,-70.1 | CLANF Antofagasta -23.6,-70.4 | CLVAP Valparaiso -33.0,-71.6
CLSAI San Antonio -33.6,-71.6 | CLCNL Coronel -37.0,-73.2 | CLLQN Lirquen -36.7,-73.0
CLSVE San Vicente -36.7,-73.1 | ARBUE Buenos Aires -34.6,-58.7 | ARZAE Zarate -34.1,-59.0
ARROS Rosario -33.0,-60.6 | UYMVD Montevideo -34.9,-56.2 | PYASU Asuncion -25.3,-57.7
BRSSZ Santos -23.9,-46.3 | BRPNG Paranagua -25.5,-48.5 | BRITJ Itajai -26.9,-48.7
BRNVT Navegantes -26.9,-48.6 | BRRIG Rio Grande -32.0,-52.1 | BRRIO Rio de Janeiro -22.9,-43.2
BRSSA Salvador -13.0,-38.5 | BRSUA Suape -8.4,-35.0 | BRPEC Pecem -3.5,-38.9 | BRVIX Vitoria -20.3,-40.3
BRMAO Manaus -3.1,-60.0 | BRVLC Vila do Conde -1.5,-48.8 | GYGEO Georgetown 6.8,-58.2
SRPBM Paramaribo 5.9,-55.2 | GFDDC Degrad des Cannes 4.8,-52.3 | TTPOS Port-of-Spain 10.7,-61.5
TTPTS Point Lisas 10.4,-61.5 | BBBGI Bridgetown 13.1,-59.6 | JMKIN Kingston 18.0,-76.8
BSFPO Freeport 26.5,-78.6 | BSNAS Nassau 25.1,-77.3 | DOCAU Caucedo 18.4,-69.6
DOHAI Rio Haina 18.5,-70.1 | HTPAP Port-au-Prince 18.6,-72.3 | CUMAR Mariel 23,-82.8
PRSJU San Juan 18.4,-66.1 | AWORJ Oranjestad 12.5,-70.0 | LCCAS Castries 14.0,-61.0
VCKTN Kingstown 13.1,-61.2 | GDSTG Saint George's 12.1,-61.7 | AGSJO Saint John's 17.1,-61.9
DMRSU Roseau 15.3,-61.4 | KNBAS Basseterre 17.3,-62.7 | MQFDF Fort-de-France 14.6,-61.1
GPPTP Pointe-a-Pitre 16.2,-61.5 | KYGCM George Town 19.3,-81.3 | NLRTM Rotterdam 51.9,4.5
NLVLI Vlissingen 51.5,3.6 | BEANR Antwerpen 51.2,4.4 | BEZEE Zeebrugge 51.3,3.2
DEHAM Hamburg 53.6,10.0 | DEBRV Bremerhaven 53.5,8.6 | FRLEH Le Havre 49.5,0.1
FRMRS Marseille 43.3,5.4 | FRFOS Fos-sur-Mer 43.4,4.9 | ESALG Algeciras 36.1,-5.5
ESVLC Valencia 39.5,-0.4 | ESBCN Barcelona 41.4,2.2 | ESBIO Bilbao 43.2,-3.0 | ESVGO Vigo 42.2,-8.7
ESLPA Las Palmas 28.1,-15.4 | PTLIS Lisboa 38.7,-9.1 | PTSIE Sines 38.0,-8.9 | PTLEI Leixoes 41.2,-8.7
ITGIT Gioia Tauro 38.4,15.9 | ITGOA Genova 44.4,8.9 | ITLIV Livorno 43.5,10.3
GBFXT Felixstowe 52.0,1.4 | GBLGP London Gateway 51.5,0.5 | GBSOU Southampton 50.9,-1.4
IEDUB Dublin 53.3,-6.3 | MTMAR Marsaxlokk 35.8,14.5 | GRPIR Piraeus 37.9,23.6 | TRAMB Ambarli 41.0,28.7
TRMER Mersin 36.7,34.6 | SIKOP Koper 45.5,13.7 | HRRJK Rijeka 45.3,14.4 | ALDRZ Durres 41.3,19.5
SEGOT Goteborg 57.7,12.0 | DKAAR Aarhus 56.1,10.2 | PLGDN Gdansk 54.4,18.6 | LTKLJ Klaipeda 55.7,21.1
MAPTM Tanger Med 35.7,-5.8 | MACAS Casablanca 33.6,-7.6 | SNDKR Dakar 14.8,-17.4
GMBJL Banjul 13.5,-16.6 | GNCKY Conakry 9.6,-13.6 | SLFNA Freetown 8.5,-13.2 | LRMLW Monrovia 6.3,-10.8
CIABJ Abidjan 5.4,-4.0 | GHTEM Tema 5.7,0.0 | TGLFW Lome 6.2,1.2 | BJCOO Cotonou 6.4,2.4
NGAPP Apapa 6.5,3.4 | NGTIN Tincan 6.4,3.3 | CMDLA Douala 4.1,9.8 | CVRAI Praia 14.9,-23.5
AOLAD Luanda -8.8,13.3 | CGPNR Pointe Noire -4.8,11.9 | ZADUR Durban -29.9,31.0
ZACPT Cape Town -33.9,18.4 | CNSHA Shanghai 31.2,121.5 | CNNGB Ningbo 29.9,121.5
CNTAO Qingdao 36.1,120.4 | CNYTN Yantian 22.6,114.3 | CNXMN Xiamen 24.5,118.1 | CNTXG Tianjin 39.0,117.7
CNNSA Nansha 22.8,113.6 | HKHKG Hong Kong 22.4,114.1 | TWKHH Kaohsiung 22.6,120.3
KRPUS Busan 35.1,129.1 | JPYOK Yokohama 35.5,139.7 | JPTYO Tokyo 35.7,139.8 | SGSIN Singapore 1.3,103.9
MYPKG Port Klang 3,101.4 | MYTPP Tanjung Pelepas 1.4,103.5 | INNSA Nhava Sheva 18.9,73.0
INMUN Mundra 22.8,69.7 | INMAA Chennai 13.1,80.3 | PKKHI Karachi 24.9,67.0 | LKCMB Colombo 6.9,79.8
VNSGN Ho Chi Minh City 10.8,106.7 | VNHPH Haiphong 20.8,106.7 | THLCH Laem Chabang 13.1,100.9
IDJKT Jakarta -6.1,106.8 | AEJEA Jebel Ali 25.0,55.0 | EGPSD Port Said 31.3,32.3`;

/** Airports go by the code of their city where UN/LOCODE has one, as in air waybills. */
const AIRPORTS_AND_CROSSINGS = `
USATL Atlanta 33.7,-84.4 | USCHI Chicago 41.9,-87.6 | USLRD Laredo 27.5,-99.5 | USELP El Paso 31.8,-106.5
USOYM Otay Mesa 32.6,-117.0 | USDET Detroit 42.3,-83.0 | CATOR Toronto 43.7,-79.4 | CAWND Windsor 42.3,-83.0
MXMEX Ciudad de Mexico 19.4,-99.1 | MXMTY Monterrey 25.7,-100.3 | MXGDL Guadalajara 20.7,-103.3
MXNLD Nuevo Laredo 27.5,-99.5 | MXCJS Ciudad Juarez 31.7,-106.5 | MXTIJ Tijuana 32.5,-117.0
MXHID Ciudad Hidalgo 14.7,-92.2 | GTCTU Ciudad Tecun Uman 14.7,-92.2 | GTGUA Guatemala City 14.6,-90.5
SVSAL San Salvador 13.7,-89.2 | HNTGU Tegucigalpa 14.1,-87.2 | NIMGA Managua 12.1,-86.2
CRPBS Penas Blancas 11.2,-85.6 | CRSJO San Jose 9.9,-84.1 | PAPTY Panama City 9.0,-79.5
COBOG Bogota 4.6,-74.1 | COIPI Ipiales 0.8,-77.6 | ECTUA Tulcan 0.8,-77.7 | ECUIO Quito -0.2,-78.5
ECHQL Huaquillas -3.5,-80.2 | PELIM Lima -12.0,-77.0 | BOSRZ Santa Cruz -17.8,-63.2
BOPSZ Puerto Suarez -19.0,-57.8 | BRCMG Corumba -19.0,-57.7 | CLSCL Santiago -33.4,-70.7
CLLND Los Andes -32.8,-70.6 | ARMDZ Mendoza -32.9,-68.8 | ARAOL Paso de los Libres -29.7,-57.1
BRURG Uruguaiana -29.8,-57.1 | BRSAO Sao Paulo -23.5,-46.6 | BRIGU Foz do Iguacu -25.5,-54.6
BRVCP Viracopos -23.0,-47.1 | DOSDQ Santo Domingo 18.5,-69.9 | NLAMS Amsterdam 52.4,4.9
BEBRU Brussel 50.8,4.3 | BELGG Liege 50.6,5.6 | DEFRA Frankfurt am Main 50.1,8.7 | FRPAR Paris 48.9,2.4
ESMAD Madrid 40.4,-3.7 | GBLON London 51.5,-0.1 | ITMIL Milano 45.5,9.2 | ETADD Addis Ababa 9.0,38.7
NGLOS Lagos 6.5,3.4 | GHACC Accra 5.6,-0.2 | AEDXB Dubai 25.3,55.3 | QADOH Doha 25.3,51.6
INDEL Delhi 28.6,77.2 | INBOM Mumbai 19.0,72.8 | CNPVG Shanghai Pudong 31.1,121.8 | CNCAN Guangzhou 23.1,113.3`;

const REGION_OF = new Map<string, Region>(
  Object.entries(REGIONS).flatMap(([region, countries]) =>
    countries.split(' ').map((country): [string, Region] => [country, region as Region]),
  ),
);

export const COUNTRIES: readonly string[] = [...REGION_OF.keys()];

export const PLACES: readonly Place[] = [
  ...readPlaces(SEA_PORTS, true),
  ...readPlaces(AIRPORTS_AND_CROSSINGS, false),
].map((place, index) => ({ ...place, index }));

const INDEX_OF = new Map(PLACES.map((place) => [place.code, place.index]));

export function placeAt(index: number): Place {
  return at(PLACES, index);
}

export function placeIndex(code: string): number {
  const index = INDEX_OF.get(code);
  if (index === undefined) throw new RangeError(`The demonstration world has no place ${code}.`);
  return index;
}

export function regionOf(country: string): Region {
  const region = REGION_OF.get(country);
  if (region === undefined) throw new RangeError(`The demonstration world has no country ${country}.`);
  return region;
}

/** Nautical miles on a flat map, good to some percent: the calls' dates need no more, and it needs no cosine. */
export function nauticalMiles(from: Place, to: Place): number {
  const across = Math.abs(from.longitude - to.longitude);
  const shorter = across > 180 ? 360 - across : across;
  // Series for the cosine of the middle latitude; at 60 degrees it is off by 0.2 %.
  const x = ((from.latitude + to.latitude) / 2) * 0.017453292519943295;
  const narrowing = 1 - (x * x) / 2 + (x * x * x * x) / 24;
  const east = shorter * narrowing;
  const north = from.latitude - to.latitude;
  return 60 * Math.sqrt(east * east + north * north);
}

function readPlaces(table: string, sea: boolean): Omit<Place, 'index'>[] {
  return table
    .trim()
    .split(/ \| |\n/)
    .map((entry) => {
      const [, code = '', name = '', latitude, longitude] = /^(\S{5}) (.+) (\S+),(\S+)$/.exec(entry) ?? [];
      const country = code.slice(0, 2);
      return {
        code,
        name,
        latitude: Number(latitude),
        longitude: Number(longitude),
        country,
        region: regionOf(country),
        sea,
      };
    });
}
