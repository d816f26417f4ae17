/** The kinds of exchange files, in the order in which they are loaded: what is named by others comes first. */
export const EXCHANGE_KINDS = ['companies', 'shipments', 'seizures'] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

interface KindColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** At least one of these has to be there, where the kind can do with either. */
  readonly oneOf: readonly string[];
}

/** How far a row may travel. */
const MARKED = ['marking', 'owner', 'groups', 'recipients'] as const;

/** The columns of the exchange format. `synthetic` marks generated demonstration data. */
export const COLUMNS: Readonly<Record<ExchangeKind, KindColumns>> = {
  companies: {
    required: ['id', 'name'],
    optional: [
      'country',
      'aliases',
      'address',
      'registration',
      'lei',
      'roles',
      'source_grade',
      ...MARKED,
      'synthetic',
    ],
    oneOf: [],
  },
  shipments: {
    required: ['id', 'departed', 'route'],
    optional: [
      'arrived',
      'mode',
      'consignor',
      'consignee',
      'notify',
      'forwarder',
      'carrier',
      'hs',
      'description',
      'weight_kg',
      'value_usd',
      'containers',
      'vessel_imo',
      'vessel_name',
      'calls',
      'source_grade',
      ...MARKED,
      'synthetic',
    ],
    oneOf: [],
  },
  seizures: {
    required: ['id', 'date', 'category'],
    optional: [
      'shipment',
      'location',
      'reported_by',
      'substance',
      'hs',
      'quantity',
      'unit',
      'value_usd',
      'conveyance',
      'conveyance_id',
      'flag',
      'concealment',
      'detection',
      'risk_indicators',
      'persons',
      'nationalities',
      'origin',
      'route',
      'consignor',
      'consignee',
      'operation',
      'case_id',
      'source_grade',
      ...MARKED,
      'names_marking',
      'names_groups',
      'synthetic',
    ],
    oneOf: ['shipment', 'route', 'location', 'reported_by'],
  },
};

export function isKnownColumn(kind: ExchangeKind, column: string): boolean {
  return COLUMNS[kind].required.includes(column) || COLUMNS[kind].optional.includes(column);
}

/** Required columns that a header lacks, `shipment or route or …` as one; empty where the header will do. */
export function lackingColumns(kind: ExchangeKind, columns: readonly string[]): string[] {
  const { required, oneOf } = COLUMNS[kind];
  const lacking = required.filter((column) => !columns.includes(column));
  const hasOne = oneOf.length === 0 || oneOf.some((column) => columns.includes(column));
  return hasOne ? lacking : [...lacking, oneOf.join(' or ')];
}

/** `shipments: id, departed, route`, for messages. */
export function needsOf(kind: ExchangeKind): string {
  return `${kind}: ${lackingColumns(kind, []).join(', ')}`;
}
