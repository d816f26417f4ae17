import type { dossierEn } from './dossier-en.ts';

export const dossierFr: typeof dossierEn = {
  course: 'Le trajet',
  time: 'Chronologie, et ce que disent les statistiques',
  parties: 'Entreprises, marchandises et dissimulation',
  evidence: 'Que demander ensuite, et les preuves',
  next: 'Que demander ensuite',
  stops: 'Escales dans l’ordre du voyage',
  seizedHere: 'Saisis ici',
  timeChart: 'Saisis et attendus par mois',
  bursts: 'Mois où nettement plus d’envois ont été saisis',
  statistics: 'Les statistiques et ce qu’elles signifient',
  monthsWith: 'Mois avec une saisie',
  trend: 'Tendance',
  strictest: 'L’autre base la plus stricte',
  period: 'Période',
  days: (n) => `${n} jours`,
  companies: 'Entreprises sur les envois saisis',
  companiesNote:
    'Être nommé par un envoi n’est pas une faute : des noms sont utilisés à l’insu de leurs titulaires, et les transitaires travaillent pour tous.',
  variants: 'Tronçons compris dans celui-ci',
  variantsNote: 'Ils semblent récurrents par les mêmes saisies, et ne tiennent pas sans elles.',
  shared: 'Dont partagés',
  finding: (n, expected, shipments, first, last) =>
    `${n} envois ont été saisis sur ce trajet du ${first} au ${last}. Ses ${shipments} envois et les contrôles en expliquent ${expected}.`,
  foundThrough: (company) =>
    `Il a été trouvé par les envois de ${company}, qui se distinguent à eux seuls : la valeur q est la leur, les autres chiffres sont ceux de tout le tronçon.`,
  oneCompany: 'une entreprise',
  front: (company) =>
    `Le résultat porte sur les seuls envois de ${company}, où qu’ils aillent ; le trajet est celui que la plupart ont suivi.`,
  means: {
    observed: (n) =>
      `Enregistrements de saisies sur le trajet, de ${n} envois. Plusieurs enregistrements d’un envoi sont un seul fait.`,
    expected:
      'Envois qui seraient saisis si ceux de chaque pays se trouvaient au hasard dans son trafic : routes fréquentées et contrôles minutieux sont déjà comptés.',
    expectedOfSeizures:
      'Tirés des saisies elles-mêmes, faute de trafic connu : cela distingue des extrémités liées d’extrémités fréquentées, non la contrebande d’un service fréquenté.',
    lift: (interval) =>
      `Saisis sur attendus. Intervalle de confiance à 95 % : ${interval} ; un intervalle au-dessus de 1 dépasse le hasard.`,
    p: 'Probabilité que trafic et contrôles seuls en donnent autant, compte tenu de ce qui plaide par ailleurs pour le trajet.',
    q: (tested) =>
      `Part de faux résultats parmi ceux qui sont au moins aussi forts, sur les ${tested} tronçons examinés : ce à quoi l’on peut se fier.`,
    even: (p) => `Ils se répètent plus régulièrement au fil des mois que le hasard (p ${p}).`,
    bursts: 'Ils ne se répètent pas plus régulièrement que le hasard ; voir plus haut les mois de poussée.',
    trend: 'Par rapport au trafic de chaque mois : plus de saisies sur plus d’envois n’est pas une hausse.',
    strictest:
      'La plus grande valeur p si le taux peut varier selon une propriété de plus (lieu, année, mode). Petite : le résultat ne tient pas à la base.',
    periodic: (p) => `Les départs se groupent à cette période plus que le hasard ne l’explique (p ${p}).`,
    notPeriodic: (p) =>
      `Le hasard donne souvent une telle période (p ${p}) : ne rien en déduire pour l’avenir.`,
  },
  steps: {
    document: (n, countries) =>
      `Le numéro du document de transport de ${n} cas qui n’en nomment pas : ${countries}.`,
    concealment: (n, countries) =>
      `Comment les marchandises étaient dissimulées dans ${n} cas : ${countries}.`,
    companies: (n, countries) =>
      `Ce que l’on sait des ${n} entreprises sur trois envois et plus, et qui est derrière : ${countries}.`,
    stops: (places) => `Si des envois de ce trajet sont contrôlés là où aucun n’a été saisi : ${places}.`,
    variants: (n) => `Si les ${n} trajets apparentés sont de la même organisation.`,
    feedback:
      'Ce que les cas sont devenus : ce retour dit si le trajet est encore utilisé. Une surveillance posée sur la route signale les nouveaux cas.',
  },
};
