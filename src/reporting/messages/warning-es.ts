import type { warningEn } from './warning-en.ts';

export const warningEs: typeof warningEn = {
  seen: 'Qué se ha visto',
  where: 'Dónde, y desde cuándo',
  sure: 'Qué grado de certeza tiene',
  signs: 'Qué buscar',
  asks: 'Qué se pide, y a quién',
  answer: 'Cómo responder',
  release: 'A quién puede llegar',
  reference: (name) => `Referencia: ${name}`,
  emerging: (n, window, expected, all, months) =>
    `Se incautaron ${n} envíos que salieron por esta ruta en ${window}; por su propio pasado y su tráfico habrían sido ${expected}. En ${months} hubo ${all} casos en ella.`,
  recurring: (n, first, last, expected) =>
    `Es recurrente: se incautaron ${n} envíos del ${first} al ${last}, cuando el tráfico y la inspección explican ${expected}.`,
  noTraffic: 'no consta el tráfico',
  onRoute: 'Casos en la ruta',
  timeChart: 'Casos en la ruta por mes de incautación',
  p: (stretches, windows) =>
    `Probabilidad de que el azar junte tantos en algún lugar: la búsqueda en ${stretches} tramos y ${windows} ventanas ya está descontada.`,
  every: (months) =>
    `Mirando una vez al mes, el azar por sí solo da en algún lugar una alarma tan fuerte una vez cada ${months} meses.`,
  emerges: 'Emergente',
  recurs: 'Recurrente',
  no: 'no',
  notEmerging: (last) => `Los casos no han aumentado últimamente; el último fue el ${last}.`,
  notRecurring:
    'En tres años no destaca: el aumento es demasiado reciente, o demasiado pequeño, para tenerlo por un trayecto duradero.',
  oneCountry: (country) =>
    `Todos los casos se hicieron en ${country}: que otros no tengan ninguno puede deberse a que allí nadie miró.`,
  signsTable: 'Qué tienen en común los casos',
  sign: 'Indicio',
  seenSo: 'Según los registros',
  goods: 'Mercancía hallada',
  declared: 'Mercancía declarada',
  hs: 'SA',
  sender: 'Remitente',
  receiver: 'Destinatario',
  seizedAt: 'Incautado en',
  noCompany: 'Ninguna empresa en dos casos o más',
  signsNote: (n, all) =>
    `Lo más frecuente de cada clase, en ${n} de ${all} casos. Figurar en un envío no es culpa: se usan nombres sin que sus dueños lo sepan. Quien solo busca por los indicios no ve a quien los cambia.`,
  latest: 'Últimos casos',
  along: 'Puntos de contacto a lo largo de la ruta',
  who: 'Quién',
  part: 'Papel',
  asked: 'Qué se pide',
  parts: {
    departure: {
      name: 'Salida',
      asked:
        'Seleccionar antes de la salida los envíos que respondan a los indicios; comunicar lo que se sepa de los remitentes.',
    },
    transit: {
      name: 'Tránsito',
      asked:
        'Revisar los envíos en tránsito que respondan a los indicios: precintos, imágenes de escáner, cambios de documento.',
    },
    destination: {
      name: 'Destino',
      asked:
        'Inspeccionar las llegadas que respondan a los indicios; comunicar quién las recibe y adónde siguen.',
    },
    seizing: { name: 'Incautado aquí', asked: 'Comunicar cómo llegaron estos casos a la ruta.' },
  },
  noneHere: 'Aquí no hubo ningún caso: indicar si se inspeccionan tales envíos.',
  documents: (n) => `Dar el número del documento de transporte de ${n} casos que no lo indican.`,
  concealments: (n) => `Indicar cómo se ocultó la mercancía en ${n} casos.`,
  everybody: 'Todos los puntos de contacto',
  everybodyAsked:
    'Comunicar cada incautación en esta ruta, y las inspecciones sin hallazgo: ambas dicen si el patrón se mantiene.',
  sendingOffice: 'la oficina que le envió esta alerta',
  by: (day) => ` antes del ${day}`,
  answerWords: (to, by, reference, key) =>
    `Respuestas a: ${to}${by}. Cite la referencia ${reference}. En Portolan: un aviso de la clase ANSWER (o SEIZURE_REPORT, FEEDBACK) sobre la ruta ${key}. «Nada que comunicar» también es una respuesta.`,
  groups: (groups) => `Es para los grupos cerrados ${groups}.`,
  marked: (marking) => `Sus casos llevan hasta TLP:${marking}.`,
};
