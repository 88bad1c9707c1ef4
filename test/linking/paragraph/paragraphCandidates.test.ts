import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphCandidates } from '../../../src/linking/paragraph/paragraphCandidates.ts';
import { paragraphKey, readParagraphKey } from '../../../src/linking/paragraph/paragraphKey.ts';
import { indexedText } from '../../../src/linking/text/indexedText.ts';
import { COUNCIL_NEWS } from '../councilNews.ts';
import { paragraphs, SAMPLE_TEXTS, type SampleText } from '../sampleTexts.ts';

const [COUNCIL, PIPES, TRADE, COURT] = COUNCIL_NEWS;
const BEFORE = paragraphs(...COUNCIL_NEWS);

function keyOf({ text, blocks }: SampleText, block: number) {
  const key = readParagraphKey(paragraphKey(indexedText(text, blocks), block));
  if (!key) throw new Error(`no key of block ${block}`);
  return key;
}

function candidatesOf({ text, blocks }: SampleText, key: ReturnType<typeof keyOf>, hinted: number) {
  return paragraphCandidates(indexedText(text, blocks), key, hinted);
}

/** The most probable place as «first–last», and how probably the paragraph is gone. */
function mostProbable(after: SampleText, block: number): { place: string; gone: number } {
  const all = candidatesOf(after, keyOf(BEFORE, block), block);
  const best = all.reduce((a, b) => (b.probability > a.probability ? b : a));
  return {
    place: `${best.block}–${best.last}`,
    gone: 1 - all.reduce((sum, { probability }) => sum + probability, 0),
  };
}

describe('paragraphCandidates', () => {
  const half = PIPES.lastIndexOf(' ', PIPES.length / 2);
  const found: readonly (readonly [string, SampleText, string])[] = [
    ['unchanged', BEFORE, '1–1'],
    ['moved', paragraphs(TRADE, COURT, COUNCIL, PIPES), '3–3'],
    ['split in two', paragraphs(COUNCIL, PIPES.slice(0, half), PIPES.slice(half + 1), TRADE, COURT), '1–2'],
    ['merged with the one before', paragraphs(`${COUNCIL} ${PIPES}`, TRADE, COURT), '0–0'],
    ['merged with those on both sides', paragraphs(`${COUNCIL} ${PIPES} ${TRADE}`, COURT), '0–0'],
  ];
  it.each(found)('finds a paragraph that is %s', (_, after, place) => {
    const { place: best, gone } = mostProbable(after, 1);
    expect(best).toBe(place);
    expect(gone).toBeLessThan(0.2);
  });

  it('takes a paragraph for gone whose neighbours stand side by side', () => {
    expect(mostProbable(paragraphs(COUNCIL, TRADE, COURT), 1).gone).toBeGreaterThan(0.9);
  });

  it('takes a paragraph of a list for gone though its twins have the like of it', () => {
    const row = (place: string, name: string, votes: number) =>
      `فاز المرشح ${name} في دائرة ${place} بعد أن نال ${votes} صوتًا وفق النتائج الأولية التي أعلنتها اللجنة.`;
    const rows = [
      row('الميدان', 'سالم', 1043),
      row('الكرمة', 'هاني', 2271),
      row('السهل', 'رامي', 918),
      row('الميدان', 'منى', 4410),
      row('التل', 'سالم', 3307),
      row('المرفأ', 'نادر', 1569),
    ];
    const key = keyOf(paragraphs(...rows), 0);
    const all = candidatesOf(paragraphs(...rows.slice(1)), key, 0);
    expect(all.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(0.6);
  });

  it('gives probabilities that leave something for its being gone, in any text for any key', () => {
    const place = fc.constantFrom(...SAMPLE_TEXTS.filter(({ blocks }) => blocks.length > 0));
    fc.assert(
      fc.property(place, place, fc.nat(), fc.nat(60), (from, to, block, hinted) => {
        const all = candidatesOf(
          to,
          keyOf(from, block % from.blocks.length),
          Math.min(hinted, to.blocks.length),
        );
        const sum = all.reduce((total, { probability }) => total + probability, 0);
        expect(all.every(({ probability }) => probability >= 0)).toBe(true);
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
