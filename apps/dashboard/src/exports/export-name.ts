import { EXPORT_FILES } from '../words/export-files';
import type { Export } from './export-wish';

/** What a file is: "Adoption report (PDF)". */
export const exportName = ({ kind, format }: Pick<Export, 'kind' | 'format'>): string =>
  EXPORT_FILES.inFormat(EXPORT_FILES.kinds[kind], EXPORT_FILES.formats[format]);

/** The same with what it tells of: "Adoption report (PDF): Acme Corp". */
export const exportNamed = (file: Pick<Export, 'kind' | 'format'>, about: string | null): string =>
  about === null ? exportName(file) : EXPORT_FILES.about(exportName(file), about);
