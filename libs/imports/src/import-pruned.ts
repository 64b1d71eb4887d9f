import { Problem } from '@adoption/problems';

/** Of an import that stopped half-way the file is dropped after seven days: nothing can be read from it any more. */
export const importPruned = (): Problem => new Problem('conflict', 'import_pruned', 'The file was kept for seven days and is gone. Upload the file again.');
