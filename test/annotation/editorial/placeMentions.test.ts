import { describe, expect, test } from 'vitest';
import { Compilation } from '../../../src/annotation/editorial/compilation.ts';
import { searchedText } from '../../../src/annotation/editorial/locateExcerpt.ts';
import { placeMentions } from '../../../src/annotation/editorial/placeMentions.ts';
import { structurePlainText } from '../../../src/annotation/structure/structurePlainText.ts';
import { sliceOf } from '../../../src/domain/span.ts';
import { sampleAnnotation, sampleLibrary } from './sample.ts';

type Change = Readonly<Record<string, unknown>>;

/**
 * The mentions of a text as `entity: words`, and the faults in English, given names, exceptions and more
 * entities.
 */
function placed(text: string, annotation: Change, entities: Change = {}) {
  const compilation = new Compilation(
    searchedText(text, structurePlainText(text)),
    sampleAnnotation({ names: {}, ...annotation }),
    sampleLibrary(entities),
  );
  const mentions = placeMentions(compilation);
  return {
    mentions: mentions.map(({ entity, span }) => `${entity}: ${sliceOf(text, span)}`),
    provenance: mentions.map(({ provenance }) => provenance),
    faults: compilation.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`),
  };
}

const entity = (ar: string) => ({ kind: 'person', name: { ar, en: 'X' }, role: { ar: 'x', en: 'x' } });

const cases: readonly [name: string, text: string, annotation: Change, expected: readonly string[]][] = [
  ['a shared name', 'قال خليفة حفتر ذلك.', {}, ['khalifa-haftar: خليفة حفتر']],
  [
    'every place of a bare name',
    'قال حفتر لحفتر ذلك.',
    { names: { 'khalifa-haftar': ['حفتر'] } },
    ['khalifa-haftar: حفتر', 'khalifa-haftar: حفتر'],
  ],
  [
    'one place of a name with its surroundings',
    'قال حفتر ثم سكت حفتر.',
    { names: { 'khalifa-haftar': [{ text: 'حفتر', within: 'سكت حفتر' }] } },
    ['khalifa-haftar: حفتر'],
  ],
  [
    'the longest name of an entity alone',
    'قال المشير خليفة حفتر ذلك.',
    { names: { 'khalifa-haftar': ['حفتر', 'المشير خليفة حفتر'] } },
    ['khalifa-haftar: المشير خليفة حفتر'],
  ],
  [
    'other entities nest, outer before inner',
    'تقدم الجيش الليبي.',
    { names: { army: ['الجيش الليبي'], libya: ['الليبي'] } },
    ['army: الجيش الليبي', 'libya: الليبي'],
  ],
  [
    'the same entity nested two deep in another',
    'دخل قائد الجيش الليبي القاعة.',
    { names: { 'khalifa-haftar': ['قائد الجيش الليبي'], army: ['الجيش الليبي'], libya: ['الليبي'] } },
    ['khalifa-haftar: قائد الجيش الليبي', 'army: الجيش الليبي', 'libya: الليبي'],
  ],
  [
    'of two names that cross the longer stands',
    'عقد مجلس الامن القومي الليبي جلسة.',
    { names: { army: ['مجلس الامن القومي'], libya: ['القومي الليبي'] } },
    ['army: مجلس الامن القومي'],
  ],
  [
    'a name of the article before a shared one of the same words',
    'قال خليفة حفتر ذلك.',
    { names: { army: ['خليفة حفتر'] } },
    ['army: خليفة حفتر'],
  ],
  [
    'a place that the editor set before a longer name that crosses it',
    'عقد مجلس الامن القومي الليبي جلسة.',
    { names: { army: ['مجلس الامن القومي'], libya: [{ text: 'القومي الليبي', in: 'p1' }] } },
    ['libya: القومي الليبي'],
  ],
  [
    'an exception for one place',
    'قال حفتر ثم سكت حفتر.',
    {
      names: { 'khalifa-haftar': ['حفتر'] },
      except: [{ text: 'حفتر', within: 'قال حفتر', why: 'غيره' }],
    },
    ['khalifa-haftar: حفتر'],
  ],
  [
    'an exception for one entity leaves the others',
    'تقدم الجيش الليبي.',
    {
      names: { army: ['الجيش الليبي'], libya: ['الليبي'] },
      except: [{ text: 'الجيش الليبي', entity: 'libya', why: 'جزء من اسم' }],
    },
    ['army: الجيش الليبي'],
  ],
  [
    'an exception of more words than the name',
    'في الحفاظ على سلامة المدنيين.',
    { names: { libya: ['سلامة'] }, except: [{ text: 'سلامة المدنيين', why: 'مصدر' }] },
    [],
  ],
  [
    'an exception of fewer words than the name leaves it',
    'تقدم الجيش الليبي.',
    { names: { army: ['الجيش الليبي'] }, except: [{ text: 'الليبي', why: 'جزء' }] },
    ['army: الجيش الليبي'],
  ],
  [
    'a place that the editor set stands against an exception',
    'قال حفتر ذلك.',
    {
      names: { 'khalifa-haftar': [{ text: 'حفتر', in: 'p1' }] },
      except: [{ text: 'حفتر', why: 'غيره' }],
    },
    ['khalifa-haftar: حفتر'],
  ],
];

describe('placeMentions', () => {
  test.each(cases)('%s', (_name, text, annotation, expected) => {
    expect(placed(text, annotation)).toMatchObject({ mentions: expected, faults: [] });
  });

  test('aliases are found too, and what only the shared names find is the machine’s', () => {
    const { mentions, provenance } = placed(
      'قال المشير لترامب ذلك.',
      { names: { 'donald-trump': ['ترامب'] } },
      { 'khalifa-haftar': { ...entity('خليفة حفتر'), aliases: ['المشير'] } },
    );
    expect(mentions).toEqual(['khalifa-haftar: المشير', 'donald-trump: ترامب']);
    expect(provenance).toEqual(['automatic', 'edited']);
  });

  test('a word that is a name by itself is not another after a proclitic', () => {
    const { mentions } = placed(
      'زار لبنان.',
      { names: { libya: ['لبنان'], army: [] } },
      { banan: entity('بنان') },
    );
    expect(mentions).toEqual(['libya: لبنان']);
  });

  const faulty: readonly [name: string, names: Change, expected: readonly string[]][] = [
    [
      'a name of two entities',
      { army: ['الجيش'], libya: ['الجيش'] },
      ['names.libya.0: «الجيش» names two entities: army and libya'],
    ],
    [
      'two set places that cross',
      {
        army: [{ text: 'قائد الجيش', in: 'p1' }],
        libya: [{ text: 'الجيش الليبي', in: 'p1' }],
      },
      ['names.army.0: «الجيش الليبي» and «قائد الجيش» cross'],
    ],
    [
      'a name that is not there',
      { army: ['الجيش', 'القوات'] },
      ['names.army.1: the name «القوات» (army) is not in the text'],
    ],
    [
      'a set place that is not there',
      { army: [{ text: 'الجيش', within: 'القوات البرية' }] },
      ['names.army.0: not in the text: «القوات البرية»'],
    ],
    ['an entity that is not there', { navy: ['الجيش'] }, ['names.navy: unknown entity: navy']],
  ];
  test.each(faulty)('tells of %s', (_name, names, expected) => {
    expect(placed('دخل قائد الجيش الليبي القاعة.', { names }).faults).toEqual(expected);
  });

  test('a name of two entities is no fault where an exception settles it', () => {
    const { mentions, faults } = placed('دخل الجيش القاعة.', {
      names: { army: ['الجيش'], libya: ['الجيش'] },
      except: [{ text: 'الجيش', entity: 'libya', why: 'قوات' }],
    });
    expect(mentions).toEqual(['army: الجيش']);
    expect(faults).toEqual([]);
  });
});
