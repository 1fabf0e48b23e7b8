import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RequestError } from './api/fetch-view.ts';
import { App } from './app.tsx';
import { fetchPage } from './pages.tsx';
import { parseRoute } from './router/route.ts';
import { applyBlur, storedBlur } from './settings/blur.ts';
import { applyTheme, storedTheme } from './settings/theme.ts';
import { applyLanguage, storedLanguage, stringsOf } from './strings/languages.ts';
import { LanguageProvider } from './strings/provider.tsx';
import { refuseMarkup } from './trusted-types.ts';
import './styles/index.css';

const RETRIES = 2;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // What a dossier holds changes only when something is added, which the pages are then told of.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      // A refusal stays a refusal; only a server that does not answer may come back.
      retry: (failures, error) => error instanceof RequestError && error.code === 'offline' && failures < RETRIES,
    },
  },
});

refuseMarkup();
applyTheme(storedTheme());
applyBlur(storedBlur());
const { pathname, search } = window.location;
const [strings] = await Promise.all([stringsOf(storedLanguage()), fetchPage(parseRoute(pathname, search))]);
applyLanguage(strings);

const place = document.getElementById('app');
if (place === null) throw new Error('index.html holds no #app to draw into');
createRoot(place).render(
  <StrictMode>
    <LanguageProvider initial={strings}>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
