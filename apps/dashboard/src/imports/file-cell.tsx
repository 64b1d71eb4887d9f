import { MISSING } from '@adoption/presentation';
import { Value } from '../kit/value';

/** What stands in a cell of a file, as it came; of an empty one that there is nothing. */
export const FileCell = ({ text }: { readonly text: string | null }) => (text === null || text === '' ? <Value text={MISSING} /> : text);
