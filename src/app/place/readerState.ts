import { type MarginState, TABS } from '../../reading/marginState.ts';
import type { Address } from './location.ts';

/** What of the reader's view stands in the link, beside the place that the hash names. */
export interface ReaderState extends MarginState {
  readonly view: 'text' | 'summaries';
  /** Sections that show the other of text and summary than the view does. */
  readonly flipped: readonly string[];
  /** The entity whose card is open. */
  readonly actor: string | undefined;
}

/** The state in a query string. Any string gives one; what is not understood is passed over. */
export function parseReaderState(search: string): ReaderState {
  const parameters = new URLSearchParams(search);
  const [issue, actor] = ids(parameters.get('cell'));
  return {
    view: parameters.get('view') === 'summaries' ? 'summaries' : 'text',
    flipped: ids(parameters.get('flip')),
    tab: TABS.find((tab) => tab === parameters.get('tab')) ?? 'actors',
    issue: ids(parameters.get('issue'))[0],
    cell: issue !== undefined && actor !== undefined ? { issue, actor } : undefined,
    beside: [...new Set(ids(parameters.get('beside')))].slice(0, 2),
    actor: parameters.get('actor') || undefined,
  };
}

/** The query string of a state; empty for the plain text. Parameters of others in `search` are kept. */
export function formatReaderState(state: ReaderState, search = ''): string {
  const parameters = new URLSearchParams(search);
  const entries = {
    view: state.view === 'summaries' ? 'summaries' : undefined,
    flip: state.flipped.length > 0 ? state.flipped.join('.') : undefined,
    tab: state.tab === 'actors' ? undefined : state.tab,
    issue: state.issue,
    cell: state.cell && `${state.cell.issue}.${state.cell.actor}`,
    beside: state.beside.length > 0 ? state.beside.join('.') : undefined,
    actor: state.actor,
  };
  for (const [name, value] of Object.entries(entries)) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The ids that a parameter lists, parted by full stops. */
function ids(listed: string | null): readonly string[] {
  return (listed ?? '').split('.').filter((id) => /^[a-z0-9-]+$/.test(id));
}

/** What a section shows in that state. */
export function shownIn(state: ReaderState, section: string): 'text' | 'summary' {
  return (state.view === 'summaries') !== state.flipped.includes(section) ? 'summary' : 'text';
}

/** The address with a changed state. */
export function withState(address: Address, change: Partial<ReaderState>): Address {
  const state = { ...parseReaderState(address.search), ...change };
  return { search: formatReaderState(state, address.search), hash: address.hash };
}
