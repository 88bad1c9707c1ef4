import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { EditorialAnnotation, EntityLibrary } from '../../../src/annotation/editorial/editorialAnnotation.ts';
import { samplePosition } from './sample.ts';

type Change = Readonly<Record<string, unknown>>;

const least = {
  title: { ar: 'عنوان', en: 'Title', origin: 'editorial' },
  sections: [
    {
      id: 's1',
      title: { ar: 'قسم', en: 'Section' },
      blocks: ['p1'],
      summary: [{ ar: 'جملة.', en: 'Sentence.', basis: ['p1'] }],
    },
  ],
};

/** Where a value does not have the form, outermost key first. */
function wrong(schema: v.GenericSchema, value: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(schema, value);
  return issues.map((issue) => v.getDotPath(issue) ?? '');
}

describe('the form of an annotation', () => {
  test('the least there must be, and what is taken for granted', () => {
    expect(v.parse(EditorialAnnotation, least)).toMatchObject({
      language: 'ar',
      names: {},
      except: [],
      issues: [],
      positions: [],
      namings: [],
      events: [],
      sections: [{ origin: 'editorial' }],
    });
  });

  const section = least.sections[0];
  const cases: readonly [name: string, change: Change, expected: readonly string[]][] = [
    ['no title', { title: undefined }, ['title']],
    ['a title in one language', { title: { ar: 'عنوان', origin: 'source' } }, ['title.en']],
    ['a title of spaces', { title: { ar: ' ', en: 'T', origin: 'source' } }, ['title.ar']],
    ['a title of nobody', { title: { ar: 'ع', en: 'T', origin: 'mine' } }, ['title.origin']],
    ['no section', { sections: [] }, ['sections']],
    ['a section without blocks', { sections: [{ ...section, blocks: [] }] }, ['sections.0.blocks']],
    ['a section without a summary', { sections: [{ ...section, summary: [] }] }, ['sections.0.summary']],
    [
      'a sentence that rests on nothing',
      { sections: [{ ...section, summary: [{ ar: 'ج', en: 's', basis: [] }] }] },
      ['sections.0.summary.0.basis'],
    ],
    ['an id that cannot be a link', { sections: [{ ...section, id: 'S 1' }] }, ['sections.0.id']],
    ['a field nobody knows', { subtitle: 'x' }, ['subtitle']],
    ['a date that is none', { published: { date: '21/4/2019', basis: 'stated' } }, ['published.date']],
    ['a date on no ground', { published: { date: '2019-04-21', basis: 'guessed' } }, ['published.basis']],
    ['an unknown stance', { positions: [samplePosition({ stance: 'likes' })] }, ['positions.0.stance']],
    ['an unknown manner', { positions: [samplePosition({ manner: 'said' })] }, ['positions.0.manner']],
    [
      'a position without a quote',
      { positions: [samplePosition({ quote: undefined })] },
      ['positions.0.quote'],
    ],
    ['an empty quote', { positions: [samplePosition({ quote: ' ' })] }, ['positions.0.quote']],
    ['nobody who says so', { positions: [samplePosition({ attribution: [] })] }, ['positions.0.attribution']],
    ['an exception without a reason', { except: [{ text: 'x' }] }, ['except.0.why']],
    ['several at once', { title: undefined, language: 3, x: 1 }, ['language', 'title', 'x']],
  ];
  test.each(cases)('refuses %s', (_name, change, expected) => {
    expect(wrong(EditorialAnnotation, { ...least, ...change })).toEqual(expected);
  });

  const dates = ['2019', '2019-04', '2019-04-21', '2019-04-14/2019-04-16', '2017/2018'];
  test.each(dates)('an event may be dated %s', (date) => {
    const event = { id: 'e', date, precision: 'day', told: 'told', label: { ar: 'ح', en: 'E' } };
    expect(wrong(EditorialAnnotation, { ...least, events: [event] })).toEqual([]);
  });
});

describe('the form of the shared entities', () => {
  const entity = { kind: 'person', name: { ar: 'س', en: 'X' }, role: { ar: 'د', en: 'r' } };

  test('the least there must be, and what is taken for granted', () => {
    expect(v.parse(EntityLibrary, { entities: { x: entity } })).toEqual({
      references: {},
      entities: { x: { ...entity, aliases: [], references: [] } },
    });
  });

  const cases: readonly [name: string, change: Change, expected: readonly string[]][] = [
    ['an unknown kind', { kind: 'river' }, ['entities.x.kind']],
    ['an unknown agreement', { agreement: 'dual' }, ['entities.x.agreement']],
    ['no role', { role: undefined }, ['entities.x.role']],
    [
      'a latitude off the earth',
      { location: { latitude: 91, longitude: 0 } },
      ['entities.x.location.latitude'],
    ],
    ['an id of Wikidata that is none', { wikidata: '22686' }, ['entities.x.wikidata']],
    ['a field nobody knows', { rank: 1 }, ['entities.x.rank']],
  ];
  test.each(cases)('refuses %s', (_name, change, expected) => {
    expect(wrong(EntityLibrary, { entities: { x: { ...entity, ...change } } })).toEqual(expected);
  });

  test('refuses a reference whose address is none', () => {
    const references = { r: { publisher: 'P', url: 'somewhere' } };
    expect(wrong(EntityLibrary, { references, entities: {} })).toEqual(['references.r.url']);
  });
});
