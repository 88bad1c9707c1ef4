import './styles/app.css';
import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { articleQuery } from '../library/articleQuery.ts';
import { ArticleFormError } from '../library/articleSchema.ts';
import { wordsIn } from '../reading/words/wordsIn.ts';
import { App } from './App.tsx';
import { PAGE_BLOCK, parsePage } from './page/page.ts';
import { LoadFault } from './shell/LoadFault.tsx';

// A built page links this sheet by itself, after the text.
if (import.meta.env.DEV) await import('./styles/beside.css');

const page = parsePage(document.getElementById(PAGE_BLOCK)?.textContent ?? '');
const client = new QueryClient();
void open();

/**
 * Brings the prerendered page to life once the article is loaded. Until then, and if it cannot be loaded, the
 * text, the cards and the positions stand in the page as they are; the fault is told below them, with a way
 * to try again.
 */
async function open(): Promise<void> {
  try {
    await client.fetchQuery(articleQuery(page.article));
  } catch (error) {
    tell(error);
    return;
  }
  const container = document.getElementById('app');
  if (container) hydrateRoot(container, <App page={page} client={client} />);
}

function tell(error: unknown): void {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  const words = wordsIn(page.language).notices;
  const again = () => {
    root.unmount();
    container.remove();
    void open();
  };
  const text = error instanceof ArticleFormError ? words.loadInvalid : words.loadFailed;
  root.render(<LoadFault text={text} retry={words.retry} onRetry={again} />);
}
