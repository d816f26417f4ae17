/** What a warning says, in English. */
export const warningEn = {
  seen: 'What was seen',
  where: 'Where, and since when',
  sure: 'How sure it is',
  signs: 'What to look for',
  asks: 'What is asked of whom',
  answer: 'How to answer',
  release: 'How far it may go',
  reference: (name: string) => `Reference: ${name}`,
  emerging: (n: string, window: string, expected: string, all: string, months: string) =>
    `${n} consignments that left on this route in ${window} were seized; by its own past and traffic it would have been ${expected}. Over ${months} there were ${all} cases on it.`,
  recurring: (n: string, first: string, last: string, expected: string) =>
    `It recurs: ${n} consignments were seized from ${first} to ${last}, where traffic and inspection explain ${expected}.`,
  noTraffic: 'no traffic is known',
  onRoute: 'Cases on the route',
  timeChart: 'Cases on the route by month of seizure',
  p: (stretches: string, windows: string) =>
    `Chance that so many gather anywhere: the search over ${stretches} stretches and ${windows} windows is paid for.`,
  every: (months: string) =>
    `Looked at once a month, chance alone raises so strong an alarm somewhere once in ${months} months.`,
  emerges: 'Emerging',
  recurs: 'Recurring',
  no: 'no',
  notEmerging: (last: string) =>
    `Cases have not lately become more than before; the last one was on ${last}.`,
  notRecurring:
    'Over three years it does not stand out: the rise is too new, or too small, to be held for a lasting course.',
  oneCountry: (country: string) =>
    `All cases were made in ${country}: that others have none may mean that nobody looked there.`,
  signsTable: 'What the cases have in common',
  sign: 'Sign',
  seenSo: 'As recorded',
  goods: 'Goods found',
  declared: 'Goods declared',
  hs: 'HS',
  sender: 'Sender',
  receiver: 'Receiver',
  seizedAt: 'Seized at',
  noCompany: 'No company on two cases or more',
  signsNote: (n: string, all: string) =>
    `The most frequent of each kind, over ${n} of ${all} cases. To be named on a consignment is no guilt: names are used without their owners knowing. Whoever takes only the signs for a search misses those who change them.`,
  latest: 'Latest cases',
  along: 'Contact points along the route',
  who: 'Who',
  part: 'Part',
  asked: 'What is asked',
  parts: {
    departure: {
      name: 'Departure',
      asked: 'Pick out consignments that fit the signs before they leave; say what is known of the senders.',
    },
    transit: {
      name: 'Transit',
      asked:
        'Look at consignments in transit that fit the signs: seals, scanner images, changes of document.',
    },
    destination: {
      name: 'Destination',
      asked: 'Inspect arrivals that fit the signs; say who receives them and where they go on to.',
    },
    seizing: { name: 'Seized here', asked: 'Say how these cases came onto the route.' },
  },
  noneHere: 'No case was made here: say whether such consignments are inspected.',
  documents: (n: string) => `Give the number of the transport document of ${n} cases that name none.`,
  concealments: (n: string) => `Say how the goods were hidden in ${n} cases.`,
  everybody: 'All contact points',
  everybodyAsked:
    'Report each seizure on this route, and inspections without a find: both tell whether the pattern holds.',
  sendingOffice: 'the office that sent you this warning',
  by: (day: string) => ` by ${day}`,
  answerWords: (to: string, by: string, reference: string, key: string) =>
    `Answers to: ${to}${by}. Quote the reference ${reference}. On Portolan: a notice of the kind ANSWER (or SEIZURE_REPORT, FEEDBACK) about the route ${key}. “Nothing seen” is an answer, too.`,
  groups: (groups: string) => `It is for the closed groups ${groups}.`,
  marked: (marking: string) => `The cases in it are marked up to TLP:${marking}.`,
};
