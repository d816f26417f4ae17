import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PortolanError } from '../errors.ts';
import type { Report } from './model.ts';
import { type Browser, findBrowser, openBrowser } from './render/browser.ts';
import { toCsv } from './render/csv.ts';
import { toDocx } from './render/docx.ts';
import { toHtml } from './render/html.ts';
import { toJson } from './render/json.ts';
import { toPdf } from './render/pdf.ts';
import { toXlsx } from './render/xlsx.ts';

export const REPORT_FORMATS = ['html', 'pdf', 'xlsx', 'csv', 'json', 'docx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** Those that need a browser. */
const DRAWN: readonly ReportFormat[] = ['pdf', 'docx'];

/** Fails, before anything is read, where a format cannot be written on this machine. */
export function requireTools(formats: readonly ReportFormat[]): void {
  if (formats.some((format) => DRAWN.includes(format))) findBrowser();
}

/** Writes reports in formats, and gives the paths. CSV is a folder of files. */
export async function writeReports(
  reports: readonly { name: string; report: Report }[],
  formats: readonly ReportFormat[],
  directory: string,
  tell: (path: string) => void,
): Promise<string[]> {
  let browser: Browser | undefined;
  const paths: string[] = [];
  try {
    await mkdir(directory, { recursive: true });
    for (const { name, report } of reports) {
      for (const format of formats) {
        const path = join(directory, format === 'csv' ? `${name}-csv` : `${name}.${format}`);
        if (DRAWN.includes(format)) browser ??= await openBrowser();
        if (format === 'csv') await writeFolder(path, toCsv(report));
        else await writeFile(path, await rendered(report, format, browser));
        paths.push(path);
        tell(path);
      }
    }
    return paths;
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new PortolanError('FILE', `The report cannot be written to ${directory}: ${error.message}.`, {
      directory,
    });
  } finally {
    await browser?.close();
  }
}

async function rendered(
  report: Report,
  format: Exclude<ReportFormat, 'csv'>,
  browser: Browser | undefined,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return toHtml(report);
    case 'json':
      return toJson(report);
    case 'pdf':
      return toPdf(report, browser ?? (await openBrowser()));
    case 'docx':
      return toDocx(report, browser ?? (await openBrowser()));
    case 'xlsx':
      return toXlsx(report);
  }
}

/** What an earlier report left there would be taken for a part of this one. */
async function writeFolder(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
  for (const [name, text] of files) await writeFile(join(path, name), text);
}
