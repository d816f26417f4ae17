/**
 * The resolvers that a type must have when `Row` is its parent: every field that the row lacks. A field added to the
 * schema does not compile until a row has it or a resolver is written.
 */
export type Complete<Resolvers, Row> = Required<
  Pick<Resolvers, Exclude<keyof Resolvers, keyof Row | '__isTypeOf'>>
> &
  Partial<Pick<Resolvers, Extract<keyof Resolvers, keyof Row>>>;
