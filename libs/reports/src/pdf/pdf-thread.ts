import { parentPort } from 'node:worker_threads';
import { reportOf } from '../report/report';
import type { PrintAnswer, PrintOrder } from './print-order';
import { renderReportPdf } from './render-report-pdf';

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
