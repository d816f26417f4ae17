/** A Cypher statement of `cypher/`, with the types of its parameters and rows. Made by `npm run codegen`. */
export interface Statement<Params, Row> {
  /** Domain and file name, `route/by-key`: the name in logs, metrics and errors. */
  readonly name: string;
  readonly write: boolean;
  /** Parameters that Cypher needs as INTEGER; a JavaScript number travels as FLOAT otherwise. */
  readonly integers: readonly string[];
  /** Column name → declared type, held against real rows in a test. */
  readonly columns: Readonly<Record<string, string>>;
  readonly text: string;
  /** Never set: carries the types. */
  readonly types?: { params: Params; row: Row };
}

// biome-ignore lint/suspicious/noExplicitAny: a list of statements of all types has no narrower type
export type AnyStatement = Statement<any, any>;
