/** A header that is written as it stands. */
interface PreparedHeader {
  readonly prepared: true;
  readonly value: string;
}

/**
 * Headers beyond the usual ones: no automatic answers (RFC 3834), and one click that unsubscribes (RFC 8058).
 * @param unsubscribeUrl null: the mail is one that people asked for
 */
export function headersOf(unsubscribeUrl: string | null): Record<string, PreparedHeader> {
  const plain = (value: string): PreparedHeader => ({ prepared: true, value });
  return {
    'Auto-Submitted': plain('auto-generated'),
    ...(unsubscribeUrl === null
      ? {}
      : { 'List-Unsubscribe': plain(`<${new URL(unsubscribeUrl).href}>`), 'List-Unsubscribe-Post': plain('List-Unsubscribe=One-Click') }),
  };
}
