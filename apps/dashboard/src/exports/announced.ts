/** Exports that a toast speaks of already, by id: said once is enough. */
const BY_TOASTS = new Set<string>();

/** Whether a toast announces how far an export is. */
export const announcedByToast = (id: string): boolean => BY_TOASTS.has(id);

/** Says that a toast announces it. @returns takes that back */
export function announceByToast(id: string): () => void {
  BY_TOASTS.add(id);
  return () => void BY_TOASTS.delete(id);
}
