import { describe, expect, test } from 'vitest';
import { mergeAnnotations } from '../../../src/annotation/merge/mergeAnnotations.ts';
import type { Article } from '../../../src/domain/article.ts';
import { annotated, entity } from '../engine.ts';

const TEXT =
  'قال كمال سالم إن الخطة جاهزة. ورفضت وزارة المالية المقترح. وعاد سالم مساء إلى المدينة القديمة وحده.';
const machine = annotated(TEXT);

function spanOf(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

/** What a person said and nothing else. */
function edited(changes: Partial<Article>): Article {
  return {
    ...machine,
    sections: [],
    mentions: [],
    entities: [],
    issues: [],
    positions: [],
    references: [],
    provenance: 'edited',
    ...changes,
  };
}

function mentionsOf({ mentions }: Article) {
  return mentions.map(
    ({ entity: id, span, provenance }) => `${TEXT.slice(span.start, span.end)} ${id} ${provenance}`,
  );
}

describe('merging an editor’s annotation with the machine’s', () => {
  test('with nothing said the machine’s stands', () => {
    const merged = mergeAnnotations({ article: edited({}) }, machine);
    expect(mentionsOf(merged)).toEqual(mentionsOf(machine));
    expect(merged.positions).toEqual(machine.positions);
    expect(merged.sections).toEqual(machine.sections);
  });

  test('an edited mention takes the place of the machine’s on the same words, and of that alone', () => {
    const other = entity('another-salem', 'person', 'سالم الآخر');
    const span = spanOf('سالم', TEXT.indexOf('وعاد'));
    const article = edited({
      entities: [other],
      mentions: [{ entity: other.id, span, provenance: 'edited' }],
    });
    expect(mentionsOf(mergeAnnotations({ article }, machine))).toEqual([
      'كمال سالم salem automatic',
      'الخطة alkhth automatic',
      'وزارة المالية ministry automatic',
      'سالم another-salem edited',
    ]);
  });

  test('an edited mention drives out one that crosses it', () => {
    const article = edited({
      entities: [entity('x', 'event', 'خطة')],
      mentions: [{ entity: 'x', span: spanOf('سالم إن الخطة'), provenance: 'edited' }],
    });
    expect(mentionsOf(mergeAnnotations({ article }, machine))[0]).toBe('سالم إن الخطة x edited');
  });

  test('what was struck out does not come back from a later engine', () => {
    const rejections = [
      { kind: 'mention' as const, span: spanOf('وزارة المالية') },
      { kind: 'position' as const, span: spanOf('قال كمال سالم إن الخطة جاهزة'), entity: 'salem' },
    ];
    const first = mergeAnnotations({ article: edited({}), rejections }, machine);
    const later = {
      ...machine,
      mentions: machine.mentions.map((mention) => ({ ...mention, confidence: 0.99 })),
    };
    for (const merged of [first, mergeAnnotations({ article: edited({}), rejections }, later)]) {
      expect(mentionsOf(merged).join()).not.toContain('ministry');
      expect(merged.positions.map(({ actor }) => actor)).toEqual(['ministry']);
    }
  });

  test('an edited position takes the place of the machine’s by the same verb', () => {
    const [found] = machine.positions;
    if (!found) throw new Error('the machine finds a position');
    const own = { ...found, id: 'c1', stance: 'predicts' as const, provenance: 'edited' as const };
    const merged = mergeAnnotations(
      { article: edited({ positions: [own], issues: machine.issues }) },
      machine,
    );
    expect(merged.positions.map(({ id, provenance }) => `${id} ${provenance}`)).toEqual([
      'c1 edited',
      'a2 automatic',
    ]);
  });

  test('the editor’s word of an entity stands', () => {
    const known = { ...entity('salem', 'person', 'كمال سالم'), role: { ar: 'وزير', en: 'minister' } };
    const merged = mergeAnnotations({ article: edited({ entities: [known] }) }, machine);
    expect(merged.entities.find(({ id }) => id === 'salem')?.role.en).toBe('minister');
  });

  test('merging again changes nothing', () => {
    const own = {
      article: edited({
        mentions: [{ entity: 'salem', span: spanOf('سالم'), provenance: 'edited' as const }],
      }),
    };
    const once = mergeAnnotations(own, machine);
    expect(mergeAnnotations({ article: once }, machine)).toEqual(once);
  });

  test('two texts are not merged', () => {
    expect(() => mergeAnnotations({ article: edited({ text: `${TEXT} ` }) }, machine)).toThrow(RangeError);
  });
});
