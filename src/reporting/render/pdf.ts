import { escapeXml as e } from '../charts/svg.ts';
import type { Report } from '../model.ts';
import { Speech } from '../speech.ts';
import type { Browser } from './browser.ts';
import { toHtml } from './html.ts';
import { tlpLabel } from './tlp.ts';

/** The printed page by Chromium, with the marking on every sheet. */
export async function toPdf(report: Report, browser: Browser): Promise<Uint8Array> {
  const speech = new Speech(report.language);
  const line = (left: string, middle: string, right: string) =>
    `<div style="width:100%;margin:0 15mm;display:flex;align-items:center;font:7.5pt Helvetica,Arial,'Liberation Sans',sans-serif;color:#000"><span style="flex:1;min-width:0;white-space:nowrap">${left}</span><b style="text-align:center">${middle}</b><span style="flex:1;min-width:0;text-align:right;white-space:nowrap">${right}</span></div>`;
  // Twelve points and at the right, as TLP 2.0 asks.
  const label = `<span style="font-size:12pt">${tlpLabel(report.audience.clearance)}</span>`;
  const demonstration = report.synthetic ? e(speech.say.synthetic) : '';
  const pages = '<span class="pageNumber"></span> / <span class="totalPages"></span>';
  const bytes = await browser.print(toHtml(report, { printed: true }), {
    header: line('', demonstration, label),
    footer: line(e(report.title), `${e(speech.say.page)} ${pages}`, label),
  });
  return datedOn(bytes, report.madeOn);
}

/** The time of printing in the file is that of the report, so that the same report is the same bytes. */
function datedOn(bytes: Uint8Array, day: string): Uint8Array {
  const date = `D:${day.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(bytes).toString('latin1');
  const dated = text.replace(
    /(\/(?:CreationDate|ModDate) \()(D:[^)]*)(\))/g,
    (_, open: string, old: string, close: string) =>
      open + date.padEnd(old.length).slice(0, old.length) + close,
  );
  return Buffer.from(dated, 'latin1');
}
