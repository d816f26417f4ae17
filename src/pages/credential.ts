/** Of this tab alone, and gone with it: a token in local storage would outlive whoever sat here. */
const NAME = 'portolan/1/credential';

let inMemory: string | null = null;

/** The token or key that was pasted; kept in memory where the browser forbids storage. */
export function credential(): string | null {
  try {
    return window.sessionStorage.getItem(NAME);
  } catch {
    return inMemory;
  }
}

export function keepCredential(text: string | null): void {
  inMemory = text;
  try {
    if (text === null) window.sessionStorage.removeItem(NAME);
    else window.sessionStorage.setItem(NAME, text);
  } catch {
    // Kept in memory already.
  }
}
