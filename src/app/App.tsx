import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { EARLY_PRESSES } from './earlyScripts.ts';
import type { Page } from './page/page.ts';
import { Reader } from './Reader.tsx';

declare global {
  interface Window {
    /** Presses made before the application was live; see `headScript`. */
    [EARLY_PRESSES]?: HTMLElement[];
  }
}

/** The application of one page: the same for the build that prerenders it and the browser that brings it to life. */
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

/** Takes over from the early scripts: what they showed is now shown by the application, and what was pressed is pressed. */
function goLive(): void {
  const { dataset } = document.documentElement;
  if (dataset.live !== undefined) return;
  dataset.live = '';
  delete dataset.earlyView;
  delete dataset.earlyCard;
  for (const element of document.querySelectorAll<HTMLElement>('[data-early]')) delete element.dataset.early;
  const presses = window[EARLY_PRESSES]?.splice(0) ?? [];
  for (const element of presses.filter(isLastOfItsGroup)) element.click();
}

/** Of several presses on one switch the last alone holds: the switch is drawn anew only after all of them. */
function isLastOfItsGroup(element: HTMLElement, n: number, all: readonly HTMLElement[]): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  return !all.slice(n + 1).some((later) => later instanceof HTMLInputElement && later.name === element.name);
}
