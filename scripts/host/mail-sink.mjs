// Takes every mail of the installation instead of sending it, and shows it in a web inbox. Used when no SMTP_URL is set.
//   node mail-sink.mjs <smtp port> <web port> <folder>
import { MailDev } from 'maildev';

const [smtp, web, mailDirectory] = process.argv.slice(2);
const sink = new MailDev({ smtp: Number(smtp), ip: '127.0.0.1', web: Number(web), webIp: '127.0.0.1', mailDirectory, maxEmails: 1_000, silent: true });
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    // It keeps what it received; there is nothing to finish.
    process.exit(0);
  });
}
await sink.start();
