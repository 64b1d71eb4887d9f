import { existsSync, readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { reportOf } from '../report/report';
import type { PrintAnswer, PrintOrder } from './print-order';
import { renderReportPdf } from './render-report-pdf';

/** Drawing is the longest work of one piece that there is, and others have waited before it: on Linux, where a thread has a priority, it gets the lowest. */
function giveWay(): void {
  const self = '/proc/thread-self';
  if (existsSync(self)) setPriority(Number(basename(readlinkSync(self))), constants.priority.PRIORITY_LOW);
}

giveWay();
const port = parentPort;
if (port === null) throw new Error('This program runs as a thread of the printer.');

/** Draws one report after another. What an order cannot carry, words and sections, is found again from what it does. */
port.on('message', (order: PrintOrder) => {
  renderReportPdf(reportOf(order), order.made).then(
    (pdf) => {
      const bytes = Uint8Array.from(pdf);
      port.postMessage({ bytes } satisfies PrintAnswer, [bytes.buffer]);
    },
    (error: unknown) => port.postMessage({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies PrintAnswer),
  );
});
