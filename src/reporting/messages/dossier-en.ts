/** What a dossier of a route says, in English. */
export const dossierEn = {
  course: 'The course',
  time: 'Time line, and what the statistics mean',
  parties: 'Companies, goods and concealment',
  evidence: 'What to ask for next, and the evidence',
  next: 'What to ask for next',
  stops: 'Stops in travel order',
  seizedHere: 'Seized here',
  timeChart: 'Seized and expected by month',
  bursts: 'Months with clearly more of the shipments seized',
  statistics: 'Statistics and what they mean',
  monthsWith: 'Months with a seizure',
  trend: 'Trend',
  strictest: 'Strictest other baseline',
  period: 'Period',
  days: (n: string) => `${n} days`,
  companies: 'Companies on the seized consignments',
  companiesNote:
    'To be named by a shipment is no guilt: names are used without their owners knowing, and forwarders carry for all.',
  variants: 'Stretches folded into this one',
  variantsNote: 'They look recurring by the same seizures, and do not stand without them.',
  shared: 'Of them shared',
  finding: (n: string, expected: string, shipments: string, first: string, last: string) =>
    `${n} consignments were seized on this course from ${first} to ${last}. Its ${shipments} shipments and the inspection along it explain ${expected}.`,
  foundThrough: (company: string) =>
    `It was found through the consignments of ${company}, which stand out by themselves: the q-value is theirs, all other figures are of the whole stretch.`,
  oneCompany: 'one company',
  front: (company: string) =>
    `The finding is of the consignments of ${company} alone, wherever they went; the course is the one that most of them took.`,
  means: {
    observed: (n: string) =>
      `Records of seizures on the course, of ${n} consignments. Several records of one consignment are one event.`,
    expected:
      'Consignments that would be seized if those of each country lay on its traffic by chance: busy routes and thorough inspection are paid for.',
    expectedOfSeizures:
      'From the seizures themselves, as no traffic is known: it tells linked ends from busy ones, not smuggling from a busy service.',
    lift: (interval: string) =>
      `Seized over expected. With 95 % confidence it lies within ${interval}; an interval above 1 is more than chance.`,
    p: 'Chance that traffic and inspection alone give so many, with what else speaks for the course.',
    q: (tested: string) =>
      `Share of false findings among those at least as strong, over all ${tested} stretches tested: what a reader may rely on.`,
    even: (p: string) => `They recur more evenly over the months than chance would have it (p ${p}).`,
    bursts: 'They do not recur more evenly than chance would have it; see the months above for bursts.',
    trend: 'Against the traffic of each month: more seizures on more shipments is no rise.',
    strictest:
      'The largest p-value if the rate of seizure is let differ by one more property (place, year, mode). Small: the finding does not hang on the baseline.',
    periodic: (p: string) => `Departures gather at this period more than chance explains (p ${p}).`,
    notPeriodic: (p: string) => `Chance gives such a period often (p ${p}): do not plan by it.`,
  },
  steps: {
    document: (n: string, countries: string) =>
      `Number of the transport document for ${n} cases that name none: ${countries}.`,
    concealment: (n: string, countries: string) => `How the goods were hidden in ${n} cases: ${countries}.`,
    companies: (n: string, countries: string) =>
      `What is known of the ${n} companies on three consignments and more, and who is behind them: ${countries}.`,
    stops: (places: string) =>
      `Whether consignments of this course are inspected where none was seized: ${places}.`,
    variants: (n: string) => `Whether the ${n} related courses above are of the same organisation.`,
    feedback:
      'What became of the cases: feedback tells whether the course is still in use. A watch on the route tells of new cases.',
  },
};
