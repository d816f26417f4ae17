import { existsSync } from 'node:fs';
import { PortolanError } from '../../errors.ts';

/** Where systems put it. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// Pages are written here and have no script; nothing is to be fetched for them.
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Root has no sandbox to be put in.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const PRINT_LIMIT = 120_000;

export interface Browser {
  print: (html: string, ends: { header: string; footer: string }) => Promise<Uint8Array>;
  /** Pictures (PNG) of drawings (SVG), at twice their size. */
  pictures: (drawings: readonly string[]) => Promise<Uint8Array[]>;
  close: () => Promise<void>;
}

/** Path of the Chromium that is there; fails with SETTINGS and says where it was looked for. */
export function findBrowser(): string {
  const named = process.env.PORTOLAN_CHROMIUM;
  const found = named ? named : PLACES.find((place) => existsSync(place));
  if (found && existsSync(found)) return found;
  const tried = named ? `${named}, which PORTOLAN_CHROMIUM names` : PLACES.join(', ');
  throw new PortolanError(
    'SETTINGS',
    `PDF and DOCX need a Chromium to print and to draw with, and there is none (looked at: ${tried}). Install one, or set PORTOLAN_CHROMIUM to its path; the other formats need none.`,
  );
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  // It takes half a second to load, which no other command should.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const withPage = async <T>(
    html: string,
    work: (page: Awaited<ReturnType<typeof browser.newPage>>) => Promise<T>,
  ): Promise<T> => {
    const page = await browser.newPage({ deviceScaleFactor: 2, javaScriptEnabled: false });
    page.setDefaultTimeout(PRINT_LIMIT);
    try {
      await page.setContent(html, { waitUntil: 'load' });
      return await work(page);
    } finally {
      await page.close();
    }
  };
  return {
    print: (html, { header, footer }) =>
      withPage(html, (page) =>
        page.pdf({
          preferCSSPageSize: true,
          displayHeaderFooter: true,
          headerTemplate: header,
          footerTemplate: footer,
          printBackground: true,
          tagged: true,
          outline: true,
        }),
      ),
    pictures: (drawings) =>
      withPage(`<!doctype html><style>svg{display:block}</style>${drawings.join('')}`, async (page) => {
        const pictures: Uint8Array[] = [];
        for (const drawing of await page.locator('body > svg').all())
          pictures.push(await drawing.screenshot());
        return pictures;
      }),
    close: () => browser.close(),
  };
}
