import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/domain/localized.ts';
import { articleIndex } from '../../../../src/reading/articleIndex.ts';
import type { Cited } from '../../../../src/reading/cited.ts';
import type { Card, CardShape } from '../../../../src/reading/quoting/card/card.ts';
import { cardContent } from '../../../../src/reading/quoting/card/cardContent.ts';
import { cardSvg } from '../../../../src/reading/quoting/card/cardSvg.ts';
import { evidenceCard } from '../../../../src/reading/quoting/card/evidenceCard.ts';
import { POSITIONS, quotedArticle, spanOf } from '../quotedArticle.ts';

/** Every letter half as wide as it is high: enough for layout. */
const measure = (text: string, size: number) => text.length * size * 0.45;
const INKS = { paper: '#fff', ink: '#000', 'ink-2': '#555', hairline: '#ddd', rubric: '#800' };

const index = articleIndex(quotedArticle());
const of = (name: keyof typeof POSITIONS): Cited => ({
  span: POSITIONS[name].quote,
  position: POSITIONS[name],
});

function content(cited: Cited, language: Language = 'ar') {
  return cardContent(cited, index, language, 'https://example.org/news/#p1~key');
}

function texts(card: Card): readonly string[] {
  return card.texts.map(({ text }) => text);
}

const laidOut = (cited: Cited, language: Language = 'ar', shape: CardShape = 'wide') =>
  evidenceCard(content(cited, language), shape, measure);

describe('an evidence card', () => {
  test('says the sentence, the words, the chain, of whom, the check, the date and the address', () => {
    expect(texts(laidOut(of('ascribed')))).toEqual([
      'يقول خبراء إن الملتقى لن ينهي الأزمة.',
      '«الحرب <b>قريبة</b> & لن تطول»',
      'من يقول؟',
      'المقال',
      'خبراء عسكريون',
      'والكلام عن خليفة حفتر',
      'لا ملاحظة للمحرّر على هذا الموضع',
      'حرب <طرابلس>',
      'حاشية',
      '٢١ أبريل ٢٠١٩ (تاريخ مرجّح) · الفقرة ٢',
      'example.org/news/#p1~key',
    ]);
  });

  test('points its arrows in the direction of reading', () => {
    const [arabic] = laidOut(of('own'), 'ar').arrows;
    const [english] = laidOut(of('own'), 'en').arrows;
    expect(arabic && arabic.to < arabic.from).toBe(true);
    expect(english && english.to > english.from).toBe(true);
  });

  test('has a whole rule beside the speaker’s own words, a broken one beside ascribed words', () => {
    const rules = (card: Card) => card.rules.filter(({ ink }) => ink === 'rubric');
    expect(rules(laidOut(of('own')))).toHaveLength(1);
    expect(rules(laidOut(of('ascribed'))).length).toBeGreaterThan(1);
  });

  test('of a passage has no check, and one inside a position’s words has its chain', () => {
    const passage = texts(laidOut({ span: spanOf('قال خبراء') }));
    expect(passage).toContain('المقال');
    expect(passage).not.toContain('خبراء عسكريون');
    expect(passage.join()).not.toContain('المحرّر');
    expect(texts(laidOut({ span: spanOf('غدامس') }))).toContain('خبراء عسكريون');
  });

  test('carries the editor’s note', () => {
    const position = { ...POSITIONS.own, note: { ar: 'خالفه غيره.', en: 'Others differ.' } };
    expect(texts(laidOut({ span: position.quote, position }))).toContain('ملاحظة المحرّر: خالفه غيره.');
    expect(texts(laidOut({ span: position.quote, position }, 'en'))).toContain(
      'Editor’s note: Others differ.',
    );
  });

  describe.each(['wide', 'tall'] as const)('%s', (shape) => {
    const long = (count: number) => ({
      ...content(of('ascribed')),
      words: [Array(count).fill('كلمة').join(' ')],
    });
    const sizeOf = (card: Card) => Math.max(...card.texts.map(({ size }) => size));
    const within = ({ texts: all, width, height }: Card) =>
      all.every(({ text, x, y, size, language }) => {
        const far = language === 'ar' ? x - measure(text, size) : x + measure(text, size);
        return Math.min(x, far) >= 0 && Math.max(x, far) <= width && y > 0 && y < height;
      });

    test('sets long words smaller before it cuts them', () => {
      const [short, longer] = [3, 60].map((count) => evidenceCard(long(count), shape, measure));
      expect(short && longer && sizeOf(longer) < sizeOf(short)).toBe(true);
      expect(longer && texts(longer).join(' ')).not.toContain('[…]');
      expect(longer && within(longer)).toBe(true);
    });

    test('cuts what does not fit at a word, and keeps who says so', () => {
      const card = evidenceCard(long(3000), shape, measure);
      const words = texts(card).join(' ');
      expect(words).toContain('كلمة […]»');
      expect(words).toContain('خبراء عسكريون');
      expect(words).toContain('والكلام عن خليفة حفتر');
      expect(within(card)).toBe(true);
    });

    test('never breaks a word', () => {
      const card = evidenceCard(long(200), shape, measure);
      const lines = card.texts.filter(({ text }) => text.includes('كلمة')).map(({ text }) => text);
      for (const line of lines) expect(line).toMatch(/^«?(كلمة ?)+( ?\[…\])?»?$/);
    });
  });
});

describe('an SVG card', () => {
  const svg = cardSvg(
    laidOut(of('ascribed')),
    INKS,
    [{ range: 'U+621-64A', base64: 'AAAA' }],
    'a "label" <of> it',
  );

  test('stands alone, with its face in it', () => {
    expect(svg).toContain('url(data:font/woff2;base64,AAAA)');
    expect(svg).toContain('unicode-range:U+621-64A');
    expect(svg).toContain('viewBox="0 0 1200 630"');
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  test('has its words as text, each line whole and in its direction, nothing of them as markup', () => {
    expect(svg).toMatch(/direction="rtl"[^>]*>«الحرب &lt;b&gt;قريبة&lt;\/b&gt; &amp; لن تطول»<\/text>/);
    expect(svg).toMatch(/direction="ltr"[^>]*>example\.org/);
    expect(svg).toContain('<title>a &quot;label&quot; &lt;of&gt; it</title>');
  });
});
