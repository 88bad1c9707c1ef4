import { EARLY_VIEW } from './earlyMarks.ts';

/** Shows the view that the link asks for before the application can. */
export function showEarlyView(): void {
  if (new URLSearchParams(location.search).get('view') === 'summaries')
    document.documentElement.setAttribute(EARLY_VIEW, 'summaries');
}
