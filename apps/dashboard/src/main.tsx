import './styles/mantine.css';
import './styles/page.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { Announcer } from './kit/announcer';
import { Toasts } from './kit/toasts';
import { router } from './router';
import { printLight } from './styles/print-light';
import { cssVariables, THEME } from './styles/theme';

printLight();
const schemes = localStorageColorSchemeManager({ key: 'adoption-colour-scheme' });

/** A page that is drawn in its own font does not move when that arrives; one whose font is late does not wait for it. */
const FONT_MILLISECONDS = 300;
const font = document.fonts.load('1em "Inter Variable"').catch(() => []);
await Promise.race([font, new Promise((late) => setTimeout(late, FONT_MILLISECONDS))]);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={THEME} cssVariablesResolver={cssVariables} colorSchemeManager={schemes} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Announcer>
          <RouterProvider router={router} />
          <Toasts />
        </Announcer>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
