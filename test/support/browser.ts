import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

// The last one is a closed network: no name resolves and no other address is reached.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  // WebGL in software, for machines without a graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const executablePath = process.env.PORTOLAN_CHROMIUM || '/usr/bin/chromium';

/** Whether pages can be tested here; says what to set where they cannot. */
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  console.warn(
    `No browser at ${executablePath}: the page is not tested. Set PORTOLAN_CHROMIUM to a Chromium.`,
  );
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
