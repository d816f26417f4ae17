import type { dossierEn } from './dossier-en.ts';

export const dossierEs: typeof dossierEn = {
  course: 'El trayecto',
  time: 'Cronología, y qué significan las estadísticas',
  parties: 'Empresas, mercancías y ocultación',
  evidence: 'Qué pedir ahora, y las pruebas',
  next: 'Qué pedir ahora',
  stops: 'Paradas en orden de viaje',
  seizedHere: 'Incautados aquí',
  timeChart: 'Incautados y esperados por mes',
  bursts: 'Meses con bastantes más envíos incautados',
  statistics: 'Las estadísticas y qué significan',
  monthsWith: 'Meses con una incautación',
  trend: 'Tendencia',
  strictest: 'Otra base, la más estricta',
  period: 'Período',
  days: (n) => `${n} días`,
  companies: 'Empresas en los envíos incautados',
  companiesNote:
    'Figurar en un envío no es culpa: se usan nombres sin que sus dueños lo sepan, y los transitarios llevan para todos.',
  variants: 'Tramos comprendidos en este',
  variantsNote: 'Parecen recurrentes por las mismas incautaciones, y no se sostienen sin ellas.',
  shared: 'Compartidos',
  finding: (n, expected, shipments, first, last) =>
    `Se incautaron ${n} envíos en este trayecto entre el ${first} y el ${last}. Sus ${shipments} envíos y la inspección explican ${expected}.`,
  foundThrough: (company) =>
    `Se encontró por los envíos de ${company}, que destacan por sí solos: el valor q es el suyo, las demás cifras son de todo el tramo.`,
  oneCompany: 'una empresa',
  front: (company) =>
    `El hallazgo es solo de los envíos de ${company}, fueran adonde fueran; el trayecto es el que siguió la mayoría.`,
  means: {
    observed: (n) =>
      `Registros de incautaciones en el trayecto, de ${n} envíos. Varios registros de un envío son un solo hecho.`,
    expected:
      'Envíos que se incautarían si los de cada país estuvieran al azar en su tráfico: rutas concurridas e inspección minuciosa ya están descontadas.',
    expectedOfSeizures:
      'De las propias incautaciones, pues no se conoce el tráfico: distingue extremos vinculados de concurridos, no el contrabando de un servicio concurrido.',
    lift: (interval) =>
      `Incautados entre esperados. Con un 95 % de confianza está en ${interval}; un intervalo por encima de 1 es más que azar.`,
    p: 'Probabilidad de que solo tráfico e inspección den tantos, junto con lo que además habla a favor del trayecto.',
    q: (tested) =>
      `Parte de hallazgos falsos entre los de igual o mayor fuerza, sobre los ${tested} tramos examinados: aquello en lo que se puede confiar.`,
    even: (p) => `Se repiten por los meses con más regularidad que el azar (p ${p}).`,
    bursts: 'No se repiten con más regularidad que el azar; véanse arriba los meses con ráfagas.',
    trend: 'Respecto al tráfico de cada mes: más incautaciones con más envíos no es un alza.',
    strictest:
      'El mayor valor p si la tasa puede variar por una propiedad más (lugar, año, modo). Pequeño: el hallazgo no depende de la base.',
    periodic: (p) => `Las salidas se agrupan en este período más de lo que explica el azar (p ${p}).`,
    notPeriodic: (p) => `El azar da a menudo un período así (p ${p}): no deduzca nada de él.`,
  },
  steps: {
    document: (n, countries) =>
      `El número del documento de transporte de ${n} casos que no lo indican: ${countries}.`,
    concealment: (n, countries) => `Cómo se ocultó la mercancía en ${n} casos: ${countries}.`,
    companies: (n, countries) =>
      `Qué se sabe de las ${n} empresas con tres envíos o más, y quién está detrás: ${countries}.`,
    stops: (places) => `Si se inspeccionan envíos de este trayecto donde no se incautó ninguno: ${places}.`,
    variants: (n) => `Si los ${n} trayectos emparentados son de la misma organización.`,
    feedback:
      'Qué fue de los casos: la respuesta dice si el trayecto sigue en uso. Una vigilancia sobre la ruta avisa de los casos nuevos.',
  },
};
