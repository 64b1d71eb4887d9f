/** What a recommendation is about: it keeps its identity from run to run. */
export interface RecommendationKey {
  readonly customerId: string;
  readonly rule: string;
  readonly subject: string;
}

const PATTERN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[.]([a-z]+(?:-[a-z]+)*)[.]((?:[\w-]|~[0-9a-f]+~)+)$/i;

/** `<UUID of the account>.<rule>.<subject>`: fit for an address, the same in every run, and readable without a table. */
export const recommendationId = ({ customerId, rule, subject }: RecommendationKey): string =>
  `${customerId}.${rule}.${subject.replaceAll(/[^A-Za-z0-9_-]/gu, (character) => `~${character.codePointAt(0)!.toString(16)}~`)}`;

/** What an id stands for; null for a text that is none. */
export function parseRecommendationId(id: string): RecommendationKey | null {
  const match = PATTERN.exec(id);
  if (match === null) return null;
  const [, customerId, rule, escaped] = match;
  const codes = [...escaped!.matchAll(/~([0-9a-f]+)~/gi)].map(([, code]) => Number.parseInt(code!, 16));
  if (codes.some((code) => code > 0x10ffff)) return null;
  const subject = escaped!.replaceAll(/~([0-9a-f]+)~/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  return { customerId: customerId!.toLowerCase(), rule: rule!, subject };
}
