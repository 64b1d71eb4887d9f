/** The code of an error of the platform or a package; empty for other errors. */
export const errorCode = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};
