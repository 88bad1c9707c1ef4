import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../../src/annotation/editorial/compileArticle.ts';
import { soundLibrary } from '../../../src/annotation/editorial/soundLibrary.ts';
import { sampleAnnotation, sampleLibrary, samplePosition, TEXT } from './sample.ts';

const { entities, references } = sampleLibrary();
const cited = samplePosition({ references: ['vox', 'bbc'], attribution: ['article-voice', 'nobody'] });
const NOBODY = 'positions.0.attribution.1: unknown entity: nobody';
const BBC = 'positions.0.references.1: unknown reference: bbc';

const cases: readonly [name: string, library: unknown, expected: readonly string[]][] = [
  ['a faultless library', { entities, references }, [NOBODY, BBC]],
  ['an entity of no kind', { entities: { ...entities, army: { kind: 'river' } }, references }, [NOBODY, BBC]],
  ['an entity of nothing', { entities: { ...entities, army: null }, references }, [NOBODY, BBC]],
  ['a reference without its publisher', { entities, references: { vox: {} } }, [NOBODY, BBC]],
  ['entities that are no mapping', { entities: 'x', references }, [BBC]],
  ['references that are no mapping', { entities, references: 7 }, [NOBODY]],
  ['no library', undefined, []],
];

describe('against a library of another form an annotation is told', () => {
  test.each(cases)('%s', (_name, source, expected) => {
    const { library, lacking } = soundLibrary(source);
    const annotation = sampleAnnotation({
      positions: [cited],
      namings: [{ entity: 'army', form: 'الجيش الليبي' }],
    });
    const { faults = [] } = compileArticle('sample', TEXT, annotation, library, lacking);
    expect(faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`)).toEqual(expected);
  });

  test('a form that only the shared names find is not missed where they are lacking', () => {
    const annotation = sampleAnnotation({ namings: [{ entity: 'white-house', form: 'البيت الأبيض' }] });
    const { library, lacking } = soundLibrary({ entities: { ...entities, 'white-house': {} }, references });
    expect(compileArticle('sample', TEXT, annotation, library, lacking).faults).toBeUndefined();
  });
});
