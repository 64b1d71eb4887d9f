import { EXPORTS } from '../words/exports';
import type { Export } from './export-wish';

/** What a file is: "Adoption report (PDF)". */
export const exportName = ({ kind, format }: Pick<Export, 'kind' | 'format'>): string => EXPORTS.inFormat(EXPORTS.kinds[kind], EXPORTS.formats[format]);

/** The same with what it tells of: "Adoption report (PDF): Acme Corp". */
export const exportNamed = (file: Pick<Export, 'kind' | 'format'>, about: string | null): string =>
  about === null ? exportName(file) : EXPORTS.about(exportName(file), about);
