import { type Audience, type Wording, wordingFor } from '../wording';

/** Parts of the page that a reader may leave out. */
export type MarkdownPart = 'score' | 'entitlements' | 'engagement' | 'dormant' | 'features' | 'trends' | 'peers' | 'recommendations' | 'value';

/** To whom a page is told, and which parts of it. */
export interface Telling {
  readonly audience: Audience;
  readonly wording: Wording;
  readonly has: (part: MarkdownPart) => boolean;
}

export const tellingTo = (audience: Audience, has: Telling['has'] = () => true): Telling => ({ audience, wording: wordingFor(audience), has });

/** Everything, to the people who look after the account. */
export const TO_US: Telling = tellingTo('internal');
