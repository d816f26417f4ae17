/** A credential that is not accepted, with the reason for the server's log: a client is not told which it was. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
