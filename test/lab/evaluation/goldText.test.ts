import { describe, expect, test } from 'vitest';
import { parseGoldText } from '../../../src/lab/evaluation/goldText.ts';
import { score } from '../../../src/lab/evaluation/scores.ts';

const SOURCE = [
  'قال {per-a:وزير {sta-b:فرنسا} سالم} إن {eve-c:الخطة} جاهزة.',
  '---',
  'per-a | قال | considers | قال وزير … جاهزة',
  '===',
  'الخطة جاهزة.',
  '',
].join('\n');
const gold = parseGoldText('test', SOURCE);
const words = ({ start, end }: { start: number; end: number }) => gold.text.slice(start, end);

describe('a gold text', () => {
  test('is the text without its marks, which may nest', () => {
    expect(gold.text).toBe('قال وزير فرنسا سالم إن الخطة جاهزة.');
    expect(gold.mentions.map(({ entity, span }) => `${entity} ${words(span)}`)).toEqual([
      'per-a وزير فرنسا سالم',
      'sta-b فرنسا',
      'eve-c الخطة',
    ]);
  });

  test('has attributions by their first and last words', () => {
    expect(gold.attributions.map(({ cue, quote }) => [words(cue), words(quote)])).toEqual([
      ['قال', 'قال وزير فرنسا سالم إن الخطة جاهزة'],
    ]);
  });

  test('says which line is not in the text', () => {
    expect(() => parseGoldText('test', SOURCE.replace('| قال وزير', '| زعم وزير'))).toThrow(
      'test: not in the text: per-a',
    );
  });
});

describe('scores', () => {
  test('what is found wholly is wholly right', () => {
    const { mentions, entities, attributions, stances } = score(gold, gold);
    expect([mentions, entities]).toEqual([
      { found: 3, gold: 3, right: 3 },
      { found: 3, gold: 3, right: 3 },
    ]);
    expect([attributions, stances]).toEqual([
      { found: 1, gold: 1, right: 1 },
      { found: 1, gold: 1, right: 1 },
    ]);
  });

  test('entities are right under any names, if they part the mentions alike', () => {
    const renamed = gold.mentions.map((mention) => ({ ...mention, entity: `x-${mention.entity}` }));
    expect(score(gold, { ...gold, mentions: renamed }).entities.right).toBe(3);
    const merged = gold.mentions.map((mention) => ({ ...mention, entity: 'one' }));
    expect(score(gold, { ...gold, mentions: merged }).entities.right).toBe(1);
  });

  test('a quote cut short is no attribution, though its speaker is right', () => {
    const cut = gold.attributions.map((row) => ({
      ...row,
      quote: { ...row.quote, end: row.quote.end - 15 },
    }));
    const { attributions, speakers } = score(gold, { ...gold, attributions: cut });
    expect([attributions.right, speakers.right]).toEqual([0, 1]);
  });

  test('a thing found twice is right once', () => {
    const twice = [...gold.mentions, ...gold.mentions];
    expect(score(gold, { ...gold, mentions: twice }).mentions).toEqual({ found: 6, gold: 3, right: 3 });
  });
});
