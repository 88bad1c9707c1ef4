import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatReaderState,
  parseReaderState,
  type ReaderState,
  shownIn,
  withState,
} from '../../../src/app/place/readerState.ts';

const plain: ReaderState = {
  view: 'text',
  flipped: [],
  tab: 'actors',
  issue: undefined,
  cell: undefined,
  beside: [],
  actor: undefined,
};

const cases: readonly [search: string, expected: Partial<ReaderState>][] = [
  ['', {}],
  ['?', {}],
  ['?view=summaries', { view: 'summaries' }],
  ['?view=text', {}],
  ['?view=pictures', {}],
  ['?view=summaries&view=text', { view: 'summaries' }],
  ['?flip=s2', { flipped: ['s2'] }],
  ['?flip=s2.s4', { flipped: ['s2', 's4'] }],
  ['?flip=..s2.<b>.', { flipped: ['s2'] }],
  ['?tab=issues', { tab: 'issues' }],
  ['?actor=khalifa-haftar', { actor: 'khalifa-haftar' }],
  ['?tab=here', { tab: 'here' }],
  ['?tab=there', {}],
  ['?issue=call', { issue: 'call' }],
  ['?issue=<b>', {}],
  ['?cell=call.russia', { cell: { issue: 'call', actor: 'russia' } }],
  ['?cell=call', {}],
  ['?beside=russia', { beside: ['russia'] }],
  ['?beside=russia.russia.germany.libya', { beside: ['russia', 'germany'] }],
  ['?actor=', {}],
  ['?actor=%D8%AD', { actor: 'ح' }],
  ['?actor=%E0%A4%A', { actor: '\uFFFD%A' }],
  ['?utm=x&view=summaries&tab=issues', { view: 'summaries', tab: 'issues' }],
  ['view=summaries', { view: 'summaries' }],
];

const id = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const state = fc.record<ReaderState>({
  view: fc.constantFrom('text', 'summaries'),
  flipped: fc.uniqueArray(id, { maxLength: 4 }),
  tab: fc.constantFrom('actors', 'issues', 'here'),
  issue: fc.option(id, { nil: undefined }),
  cell: fc.option(fc.record({ issue: id, actor: id }), { nil: undefined }),
  beside: fc.uniqueArray(id, { maxLength: 2 }),
  actor: fc.option(
    fc.string({ minLength: 1 }).filter((text) => !/\p{Cs}/u.test(text)),
    { nil: undefined },
  ),
});

describe('parseReaderState', () => {
  test.each(cases)('%s', (search, expected) => {
    expect(parseReaderState(search)).toEqual({ ...plain, ...expected });
  });

  test('any string gives a state', () => {
    const search = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'?&=%.#+viewflptacors-1ح') }),
    );
    fc.assert(
      fc.property(search, (text) => {
        const parsed = parseReaderState(text);
        expect(['text', 'summaries']).toContain(parsed.view);
        expect(['actors', 'issues', 'here']).toContain(parsed.tab);
        expect(parsed.flipped.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
        // What was understood says the same again once it is written.
        expect(parseReaderState(formatReaderState(parsed))).toEqual(parsed);
      }),
    );
  });
});

describe('formatReaderState', () => {
  test('of the plain text is empty', () => {
    expect(formatReaderState(plain)).toBe('');
    expect(formatReaderState(plain, '?view=summaries&flip=s1&tab=issues&actor=x')).toBe('');
  });

  test('comes back as the same state', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(parseReaderState(formatReaderState(given))).toEqual(given);
      }),
    );
  });

  test('keeps the parameters of others', () => {
    fc.assert(
      fc.property(state, state, fc.stringMatching(/^[a-z]{1,5}$/), (given, before, value) => {
        const search = formatReaderState(before, `?utm_source=${value}&q=%D8%AD`);
        const after = new URLSearchParams(formatReaderState(given, search));
        expect([after.get('utm_source'), after.get('q')]).toEqual([value, 'ح']);
        expect(parseReaderState(after.toString())).toEqual(given);
      }),
    );
  });
});

describe('the state of the page', () => {
  const shown: readonly [view: ReaderState['view'], flipped: readonly string[], expected: string][] = [
    ['text', [], 'text'],
    ['text', ['s1'], 'summary'],
    ['summaries', [], 'summary'],
    ['summaries', ['s1'], 'text'],
    ['summaries', ['s2'], 'summary'],
  ];
  test.each(shown)(
    'in view %s, with %j the other way, the first section shows its %s',
    (view, flipped, expected) => {
      expect(shownIn({ ...plain, view, flipped }, 's1')).toBe(expected);
    },
  );

  test('changes in one respect, with the place left as it is', () => {
    const address = { search: '?view=summaries&x=1', hash: '#p3' };
    const changed = withState(address, { actor: 'libya' });
    expect(changed.hash).toBe('#p3');
    expect(parseReaderState(changed.search)).toEqual({ ...plain, view: 'summaries', actor: 'libya' });
    expect(new URLSearchParams(changed.search).get('x')).toBe('1');
  });
});
