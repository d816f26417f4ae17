import type { warningEn } from './warning-en.ts';

export const warningFr: typeof warningEn = {
  seen: 'Ce qui a été constaté',
  where: 'Où, et depuis quand',
  sure: 'Avec quelle certitude',
  signs: 'Ce qu’il faut rechercher',
  asks: 'Ce qui est demandé, et à qui',
  answer: 'Comment répondre',
  release: 'À qui la transmettre',
  reference: (name) => `Référence : ${name}`,
  emerging: (n, window, expected, all, months) =>
    `${n} envois partis par cette route (${window}) ont été saisis ; d’après son propre passé et son trafic, il y en aurait eu ${expected}. Sur la période ${months}, elle compte ${all} cas.`,
  recurring: (n, first, last, expected) =>
    `Elle est récurrente : ${n} envois ont été saisis du ${first} au ${last}, alors que le trafic et les contrôles en expliquent ${expected}.`,
  noTraffic: 'trafic inconnu',
  onRoute: 'Cas sur la route',
  timeChart: 'Cas sur la route par mois de saisie',
  p: (stretches, windows) =>
    `Probabilité que le hasard en réunisse autant quelque part : la recherche sur ${stretches} tronçons et ${windows} fenêtres est prise en compte.`,
  every: (months) =>
    `En regardant une fois par mois, le hasard seul donne quelque part une alerte aussi forte une fois en ${months} mois.`,
  emerges: 'Émergente',
  recurs: 'Récurrente',
  no: 'non',
  notEmerging: (last) => `Les cas n’ont pas augmenté récemment ; le dernier date du ${last}.`,
  notRecurring:
    'Sur trois ans, elle ne se distingue pas : la hausse est trop récente, ou trop faible, pour y voir un trajet durable.',
  oneCountry: (country) =>
    `Tous les cas ont été constatés dans un seul pays (${country}) : que les autres n’en aient aucun peut vouloir dire que personne n’y a regardé.`,
  signsTable: 'Ce que les cas ont en commun',
  sign: 'Indice',
  seenSo: 'D’après les enregistrements',
  goods: 'Marchandises trouvées',
  declared: 'Marchandises déclarées',
  hs: 'SH',
  sender: 'Expéditeur',
  receiver: 'Destinataire',
  seizedAt: 'Saisi à',
  noCompany: 'Aucune entreprise sur deux cas ou plus',
  signsNote: (n, all) =>
    `Les plus fréquents de chaque sorte, sur ${n} des ${all} cas. Être nommé sur un envoi n’est pas une faute : des noms sont utilisés à l’insu de leurs titulaires. Qui ne cherche que d’après les indices manque ceux qui en changent.`,
  latest: 'Derniers cas',
  along: 'Points de contact le long de la route',
  who: 'Qui',
  part: 'Rôle',
  asked: 'Ce qui est demandé',
  parts: {
    departure: {
      name: 'Départ',
      asked:
        'Repérer avant le départ les envois qui répondent aux indices ; communiquer ce que l’on sait des expéditeurs.',
    },
    transit: {
      name: 'Transit',
      asked:
        'Examiner les envois en transit qui répondent aux indices : scellés, images de scanner, changements de document.',
    },
    destination: {
      name: 'Destination',
      asked:
        'Contrôler à l’arrivée les envois qui répondent aux indices ; communiquer qui les reçoit et où ils vont ensuite.',
    },
    seizing: { name: 'Saisi ici', asked: 'Communiquer comment ces cas se trouvent sur la route.' },
  },
  noneHere: 'Aucun cas n’a été constaté ici : dire si de tels envois sont contrôlés.',
  documents: (n) => `Donner le numéro du document de transport de ${n} cas qui n’en nomment pas.`,
  concealments: (n) => `Dire comment les marchandises étaient dissimulées dans ${n} cas.`,
  everybody: 'Tous les points de contact',
  everybodyAsked:
    'Communiquer chaque saisie sur cette route, et les contrôles sans résultat : les deux disent si le schéma tient.',
  sendingOffice: 'le bureau qui vous a envoyé cette alerte',
  by: (day) => ` avant le ${day}`,
  answerWords: (to, by, reference, key) =>
    `Réponses à : ${to}${by}. Rappeler la référence ${reference}. Sur Portolan : un avis de la sorte ANSWER (ou SEIZURE_REPORT, FEEDBACK) au sujet de la route ${key}. « Rien à signaler » est aussi une réponse.`,
  groups: (groups) => `Elle est destinée aux groupes fermés ${groups}.`,
  marked: (marking) => `Ses cas portent jusqu’à TLP:${marking}.`,
};
