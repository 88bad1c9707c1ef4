import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../../src/annotation/editorial/compileArticle.ts';
import { EditorialAnnotation } from '../../../src/annotation/editorial/editorialAnnotation.ts';
import { soundParts } from '../../../src/annotation/editorial/soundParts.ts';
import { sampleAnnotation, sampleLibrary, samplePosition, TEXT } from './sample.ts';

/** What soundParts and the text say of `written`, as `path: message`. */
function faultsOf(written: unknown): readonly string[] {
  const { annotation, lacking, writtenAt } = soundParts(written);
  const { faults = [] } = compileArticle('sample', TEXT, annotation, sampleLibrary(), lacking);
  return faults.flatMap(({ path, message }) => {
    const place = writtenAt(path);
    return place ? [`${place.join('.')}: ${message.en}`] : [];
  });
}

const written = (change: Readonly<Record<string, unknown>> = {}) =>
  JSON.parse(JSON.stringify({ ...sampleAnnotation(), ...change }));

const WRONG = samplePosition({ quote: 'ترامب يهاتف حفتر' });
const TOLD = 'not in the text: «ترامب يهاتف حفتر»';

describe('what is sound is checked', () => {
  const cases: readonly [name: string, written: unknown, expected: readonly string[]][] = [
    ['without a title', written({ title: undefined, positions: [WRONG] }), [`positions.0.quote: ${TOLD}`]],
    [
      'without sections',
      written({ sections: undefined, positions: [WRONG] }),
      [`positions.0.quote: ${TOLD}`],
    ],
    [
      'after an entry that is nothing',
      written({ positions: [null, samplePosition(), 3, { ...WRONG, id: 'c2' }] }),
      [`positions.3.quote: ${TOLD}`],
    ],
    [
      'beside a stance of no kind',
      written({ positions: [{ ...WRONG, stance: 'shouts', actor: 'nobody' }] }),
      ['positions.0.actor: unknown entity: nobody', `positions.0.quote: ${TOLD}`],
    ],
    [
      'beside fields that are missing',
      written({ positions: [{ quote: 'ترامب يهاتف حفتر', issue: 'call' }] }),
      ['positions.0: a position without its sentence, gist', `positions.0.quote: ${TOLD}`],
    ],
    [
      'in a name after one that is no name',
      written({ names: { army: [4, 'القوات', 'الجيش'], libya: ['الليبي'], 'khalifa-haftar': ['حفتر'] } }),
      ['names.army.1: the name «القوات» (army) is not in the text'],
    ],
    [
      'in an event without its label',
      written({ events: [{ id: 'e1', precision: 'day', told: 'told', quote: 'سرت' }] }),
      ['events.0.quote: not in the text: «سرت»'],
    ],
    [
      'in a section without its summary',
      written({ sections: [{ id: 's1', title: { ar: 'ق', en: 'S' }, blocks: ['p1', 'h1'] }] }),
      ['sections: p2 is in no section'],
    ],
  ];
  test.each(cases)('%s', (_name, source, expected) => {
    expect(faultsOf(source)).toEqual(expected);
  });

  test.each([undefined, null, 'words', 7, [], [[]], {}])('nothing can be said of %j', (source) => {
    expect(faultsOf(source)).toEqual([]);
  });
});

describe('no fault only follows from another', () => {
  const faultless = written({
    names: {
      'khalifa-haftar': ['حفتر', { text: 'قائد الجيش الليبي', in: 'p1' }],
      army: ['الجيش الليبي', 'الجيش'],
      libya: ['الليبي', { text: 'الليبي', within: 'قائد الجيش الليبي' }],
    },
    except: [{ text: 'حفتر', in: 'p1', entity: 'khalifa-haftar', why: 'غيره' }],
    positions: [
      samplePosition({ cue: 'أعلن', note: { ar: 'ن', en: 'n' }, references: ['vox'] }),
      samplePosition({ id: 'c2', quote: 'حفتر', in: 'p1', issue: undefined, target: 'army' }),
      samplePosition({ id: 'c3', quote: { text: 'حفتر', within: 'وقال حفتر' } }),
    ],
    namings: [{ entity: 'army', form: 'الجيش' }],
    events: [
      {
        id: 'e1',
        precision: 'undated',
        told: 'told',
        label: { ar: 'حدث', en: 'Event' },
        quote: 'ترامب هاتف حفتر',
        entities: ['army'],
        references: ['vox'],
      },
    ],
  });

  test('the whole of it has none', () => {
    expect(faultsOf(faultless)).toEqual([]);
  });

  const broken = [...breakages(faultless)].filter(
    // A position of nothing is rightly told to lack its sentence.
    ([name, source]) =>
      !v.safeParse(EditorialAnnotation, source).success && !/^positions\.\d is \{\}$/.test(name),
  );
  test('whichever value of it is broken, the others have none', () => {
    expect(broken.length).toBeGreaterThan(600);
    expect(broken.flatMap(([name, source]) => faultsOf(source).map((fault) => `${name} → ${fault}`))).toEqual(
      [],
    );
  });
});

/** Every way to break one value of `source`: taken away, misnamed, of another type, empty. */
function* breakages(
  source: unknown,
  path: readonly string[] = [],
): Generator<[name: string, broken: unknown]> {
  if (typeof source !== 'object' || source === null) return;
  for (const [key, value] of Object.entries(source)) {
    const rest = Object.fromEntries(Object.entries(source).filter(([other]) => other !== key));
    const put = (changed: unknown) =>
      Array.isArray(source) ? source.with(Number(key), changed) : { ...rest, [key]: changed };
    const at = [...path, key].join('.');
    for (const other of [null, 7, '', [], {}, [7]]) yield [`${at} is ${JSON.stringify(other)}`, put(other)];
    if (!Array.isArray(source)) {
      yield [`${at} is missing`, rest];
      yield [`${at} is misnamed`, { ...rest, [`${key}x`]: value }];
    }
    for (const [name, broken] of breakages(value, [...path, key])) yield [name, put(broken)];
  }
}
