import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../../src/annotation/editorial/compileArticle.ts';
import type { Article } from '../../../src/domain/article.ts';
import { sliceOf } from '../../../src/domain/span.ts';
import { sampleAnnotation, sampleLibrary, samplePosition, TEXT } from './sample.ts';

type Change = Readonly<Record<string, unknown>>;

const event = (change: Change = {}) => ({
  id: 'e1',
  precision: 'undated',
  told: 'told',
  label: { ar: 'حدث', en: 'Event' },
  ...change,
});

/** @throws Error with the faults if there are any. */
function compiled(change: Change = {}): Article {
  const { article, faults } = compileArticle('sample', TEXT, sampleAnnotation(change), sampleLibrary());
  if (!article) throw new Error(JSON.stringify(faults));
  return article;
}

describe('a compiled article', () => {
  test('keeps the text and what the editor wrote of it', () => {
    const article = compiled({ published: { date: '2019-04-21', basis: 'inferred' } });
    expect(article).toMatchObject({
      id: 'sample',
      text: TEXT,
      language: 'ar',
      title: { ar: 'عنوان', en: 'Title', origin: 'editorial' },
      published: { date: '2019-04-21', basis: 'inferred' },
      provenance: 'edited',
    });
    expect(article.blocks.map(({ id }) => id)).toEqual(['p1', 'h1', 'p2']);
  });

  test('has no field without a value, as JSON has none', () => {
    const article = compiled({
      positions: [samplePosition()],
      events: [event()],
      namings: [{ entity: 'army', form: 'الجيش' }],
    });
    expect(article).toStrictEqual(JSON.parse(JSON.stringify(article)));
  });

  test('takes a position with neither issue nor target, and one that the machine drafted without a sentence', () => {
    const { positions } = compiled({
      positions: [
        samplePosition({ issue: undefined }),
        samplePosition({ id: 'c2', gist: undefined, provenance: 'automatic' }),
      ],
    });
    expect(positions.map(({ id, provenance }) => [id, provenance])).toEqual([
      ['c1', 'edited'],
      ['c2', 'automatic'],
    ]);
  });

  test('finds quote and cue: the cue in the quote, or else before it in its block', () => {
    const { text, positions } = compiled({
      positions: [
        samplePosition({ id: 'late', quote: 'وقال حفتر للجيش الليبي', cue: 'قال' }),
        samplePosition({ id: 'early', cue: 'أعلن' }),
        samplePosition({
          id: 'second',
          quote: 'أن حفتر يتقدم نحو طرابلس',
          cue: { text: 'أضاف', within: 'وأضاف البيان' },
        }),
      ],
    });
    expect(positions.map(({ id }) => id)).toEqual(['early', 'second', 'late']);
    expect(positions.map(({ quote }) => sliceOf(text, quote))).toEqual([
      'ترامب هاتف حفتر',
      'أن حفتر يتقدم نحو طرابلس',
      'وقال حفتر للجيش الليبي',
    ]);
    expect(positions.map(({ cue }) => cue && sliceOf(text, cue))).toEqual(['أعلن', 'أضاف', 'قال']);
  });

  test('a naming counts where it stands by itself, not in a longer name of its entity', () => {
    const { text, namings } = compiled({
      namings: [
        { entity: 'army', form: 'الجيش' },
        { entity: 'army', form: 'الجيش الليبي' },
      ],
    });
    expect(namings.map(({ form, spans }) => [form, spans.map((span) => sliceOf(text, span))])).toEqual([
      ['الجيش', ['الجيش']],
      ['الجيش الليبي', ['الجيش الليبي', 'لجيش الليبي']],
    ]);
  });

  test('holds the entities it speaks of, most mentioned first, and those that only its positions and events name', () => {
    const { entities } = compiled({
      names: { 'khalifa-haftar': ['حفتر'], army: ['الجيش'] },
      positions: [samplePosition({ attribution: ['article-voice', 'white-house'] })],
      events: [event({ entities: ['donald-trump'] })],
    });
    expect(entities.map(({ id }) => id)).toEqual([
      'khalifa-haftar',
      'army',
      'white-house',
      'article-voice',
      'donald-trump',
    ]);
  });

  test('holds the references it cites, and no others', () => {
    expect(compiled().references).toEqual([]);
    expect(compiled({ positions: [samplePosition({ references: ['vox'] })] }).references).toEqual([
      { id: 'vox', publisher: 'Vox' },
    ]);
  });
});
