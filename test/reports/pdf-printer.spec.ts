import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type PdfPrinter, reportOf } from '@adoption/reports';
import { readPdf, squeezed } from './read-pdf';
import { dashboardStory } from './report-story';
import { quietUser } from './users-story';

// The thread is a compiled program: the printer is the compiled one too, which `npm test` has made.
const compiled = createRequire(__filename)(join(__dirname, '../../dist/libs/reports/src/pdf/pdf-printer.js')) as { readonly PdfPrinter: typeof PdfPrinter };

const REPORT = reportOf({ dashboard: dashboardStory(), audience: 'internal', sections: null, dormant: { users: [quietUser('Jana Kaur', 98)], total: 1 } });
const MADE = { generatedAt: '2026-11-28T17:48:00Z' };
const never = (): AbortSignal => new AbortController().signal;

describe('the printer', () => {
  const printer = new compiled.PdfPrinter();
  afterAll(() => printer.close());

  it('draws a report in a thread, with the time it is given', async () => {
    const { pages } = await readPdf(await printer.print(REPORT, MADE, never()));
    const text = squeezed(pages.join(''));
    expect(text).toContain(squeezed('Generated 28 Nov 2026, 18:48 Europe/Berlin'));
    expect(text).toContain(squeezed('Jana Kaur'));
  });

  it('gives up when told to, begun or not, and draws what was waiting', async () => {
    const [begun, waiting] = [new AbortController(), new AbortController()];
    const first = printer.print(REPORT, MADE, begun.signal);
    const second = printer.print(REPORT, MADE, waiting.signal);
    const third = printer.print(REPORT, MADE, never());
    begun.abort(new Error('gone'));
    waiting.abort(new Error('gone too'));
    await expect(first).rejects.toThrow('gone');
    await expect(second).rejects.toThrow('gone too');
    expect((await third).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('refuses what is over before it begins', async () => {
    await expect(printer.print(REPORT, MADE, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  });

  it('tells what went wrong to that print only', async () => {
    const { customer } = REPORT.dashboard;
    const broken = { ...REPORT, dashboard: { ...REPORT.dashboard, customer: { ...customer, timeZone: 'Nowhere/Nothing' } } };
    await expect(printer.print(broken, MADE, never())).rejects.toThrow(/time zone/iu);
    expect((await printer.print(REPORT, MADE, never())).length).toBeGreaterThan(10_000);
  });

  it('starts another thread after it was closed', async () => {
    await printer.close();
    expect((await printer.print(REPORT, MADE, never())).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
