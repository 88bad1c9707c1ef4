import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { goLive } from './early/goLive.ts';
import type { Page } from './page/page.ts';
import { Reader } from './Reader.tsx';

/** The application of one page, the same for the build that prerenders it and for the browser. */
export function App({ page, client }: { readonly page: Page; readonly client: QueryClient }) {
  useEffect(goLive, []);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <Reader page={page} />
      </QueryClientProvider>
    </StrictMode>
  );
}
