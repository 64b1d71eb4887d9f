'use strict';
// Runs before the first paint: the chosen colour scheme stands on <html>, so that a dark page never flashes white.
(function () {
  let chosen = null;
  try {
    chosen = localStorage.getItem('adoption-colour-scheme');
  } catch {
    // Storage is closed to this page: the system's scheme it is.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  document.documentElement.style.backgroundColor = dark ? '#0e1519' : '#f5f7f9';
})();
