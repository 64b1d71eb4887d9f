const SCHEME = 'data-mantine-color-scheme';
let before: string | null = null;

/** Paper is white: while the page is printed, its colours are the light ones, whatever the screen shows. */
export function printLight(): void {
  window.addEventListener('beforeprint', () => {
    before ??= document.documentElement.getAttribute(SCHEME);
    document.documentElement.setAttribute(SCHEME, 'light');
  });
  window.addEventListener('afterprint', () => {
    if (before !== null) document.documentElement.setAttribute(SCHEME, before);
    before = null;
  });
}
