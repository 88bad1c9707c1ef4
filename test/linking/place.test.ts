import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlace, type Place, parsePlace } from '../../src/linking/place.ts';

const KEY = 'ABCdef012-_Z';

/** The third paragraph, of whose key nothing can be read. */
const unreadable = (fragment: string): Place => ({
  kind: 'unreadable',
  block: { kind: 'paragraph', hint: 3 },
  fragment,
});

describe('parsePlace', () => {
  const cases: readonly (readonly [string, string, Place])[] = [
    ['nothing', '', { kind: 'start' }],
    ['a bare hash', '#', { kind: 'start' }],
    ['only directives for the browser', '#:~:text=abc', { kind: 'start' }],
    ['a paragraph by number', '#p3', { kind: 'paragraph', hint: 3 }],
    ['without the hash', 'p3', { kind: 'paragraph', hint: 3 }],
    ['a paragraph by key', `#p3~${KEY}`, { kind: 'paragraph', hint: 3, key: KEY }],
    ['with a text fragment behind', `#p3~${KEY}:~:text=a,b`, { kind: 'paragraph', hint: 3, key: KEY }],
    ['percent-encoded', `#p3%7E${KEY}`, { kind: 'paragraph', hint: 3, key: KEY }],
    ['a key cut short', '#p3~ABC', unreadable('p3~ABC')],
    ['a key cut whole', '#p3~', unreadable('p3~')],
    ['a key with strange characters', '#p3~ABCdef012/+Z', unreadable('p3~ABCdef012/+Z')],
    ['a key with a word glued to it', `#p3~${KEY}ABC`, unreadable(`p3~${KEY}ABC`)],
    ['a key with broken encoding behind', `#p3~${KEY}%D9`, unreadable(`p3~${KEY}%D9`)],
    ['a heading', `#h2~${KEY}`, { kind: 'heading', hint: 2, key: KEY }],
    [
      'a passage',
      `#p3~${KEY}:1abc`,
      { kind: 'passage', block: 'paragraph', hint: 3, key: KEY, code: '1abc' },
    ],
    [
      'a passage in a heading',
      `#h1~${KEY}:1a`,
      { kind: 'passage', block: 'heading', hint: 1, key: KEY, code: '1a' },
    ],
    [
      'a code with strange characters',
      `#p3~${KEY}:a b`,
      {
        kind: 'unreadable',
        block: { kind: 'paragraph', hint: 3, key: KEY },
        fragment: `p3~${KEY}:a b`,
      },
    ],
    ['a code cut whole', `#p3~${KEY}:`, { kind: 'paragraph', hint: 3, key: KEY }],
    ['an actor', '#actor-khalifa-haftar', { kind: 'entity', id: 'khalifa-haftar' }],
    ['a position', '#position-p12', { kind: 'position', id: 'p12' }],
    ['an issue', '#issue-tripoli', { kind: 'issue', id: 'tripoli' }],
    ['a sentence of a summary', '#summary-s2-3', { kind: 'summary', section: 's2', sentence: 3 }],
    ['the text', '#text', { kind: 'part', part: 'text' }],
    ['the margin', '#margin', { kind: 'part', part: 'margin' }],
    ['paragraph zero', '#p0', { kind: 'unknown', fragment: 'p0' }],
    ['a number too long', '#p1234567890', { kind: 'unknown', fragment: 'p1234567890' }],
    ['something else', '#top', { kind: 'unknown', fragment: 'top' }],
    ['broken encoding', '#%E0%A4%A', { kind: 'unknown', fragment: '%E0%A4%A' }],
  ];
  it.each(cases)('%s', (_, fragment, place) => {
    expect(parsePlace(fragment)).toEqual(place);
  });

  it.each([
    '.',
    '،',
    '؟',
    '؛',
    '!',
    ')',
    ']',
    '»',
    '”',
    '"',
    "'",
    '>',
    '*',
    '…',
    ' ',
    '\u200f',
    ').',
    '%C2%BB.',
  ])('leaves out %j that a message glued to the end of a link', (glued) => {
    for (const fragment of ['p3', `p3~${KEY}`, `h2~${KEY}`, `p3~${KEY}:1abc`, 'actor-haftar', 'summary-s2-3'])
      expect(parsePlace(`#${fragment}${glued}`)).toEqual(parsePlace(fragment));
  });

  it('gives a place for any string, and the same again for that place written out', () => {
    const pieces = fc.constantFrom(
      '#',
      'p3',
      '~',
      KEY,
      ':',
      ':~:',
      '%',
      '%7E',
      'actor-',
      'summary-s1-',
      'text',
      'margin',
      '\ud800',
      '٣',
      'p',
      '9',
      '»',
      '.',
    );
    const fragments = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        const place = parsePlace(fragment);
        expect(parsePlace(formatPlace(place))).toEqual(place);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['letters', 'p'],
    ['keys', `p1~${KEY}:`],
    ['percent signs', '%'],
    ['encoded letters', '%D8%A7'],
    ['hashes', '#'],
    ['hyphens', 'actor-'],
    ['directives', ':~:text='],
    ['half characters', '\ud83d'],
  ])('is not troubled by a megabyte of %s', (_, unit) => {
    const place = parsePlace(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    expect(parsePlace(formatPlace(place))).toEqual(place);
  });
});

describe('formatPlace', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
  const hint = fc.integer({ min: 1, max: 999_999_999 });
  const key = fc.stringMatching(/^[A-Za-z0-9_-]{12}$/);
  const code = fc.stringMatching(/^[A-Za-z0-9_-]{1,50}$/);
  const places: fc.Arbitrary<Place> = fc.oneof(
    fc.constant<Place>({ kind: 'start' }),
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'heading' as const), hint }),
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'heading' as const), hint, key }),
    fc.record({
      kind: fc.constant('passage' as const),
      block: fc.constantFrom('paragraph' as const, 'heading' as const),
      hint,
      key,
      code,
    }),
    fc.record({ kind: fc.constantFrom('entity' as const, 'position' as const, 'issue' as const), id }),
    fc.record({ kind: fc.constant('summary' as const), section: id, sentence: hint }),
    fc.record({
      kind: fc.constant('part' as const),
      part: fc.constantFrom('text' as const, 'margin' as const),
    }),
  );
  it('is read back as the same place', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(parsePlace(`#${formatPlace(place)}`)).toEqual(place);
      }),
    );
  });
});
