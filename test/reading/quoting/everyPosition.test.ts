import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { isAscribed, MANNERS, type Position } from '../../../src/domain/position.ts';
import { articleIndex } from '../../../src/reading/articleIndex.ts';
import { cardContent } from '../../../src/reading/quoting/card/cardContent.ts';
import { cardSvg } from '../../../src/reading/quoting/card/cardSvg.ts';
import { evidenceCard } from '../../../src/reading/quoting/card/evidenceCard.ts';
import { CITATION_STYLES } from '../../../src/reading/quoting/citation/citation.ts';
import { citationHtml, citationText } from '../../../src/reading/quoting/citation/citationText.ts';
import { cite } from '../../../src/reading/quoting/citation/cite.ts';
import { nameInSentence } from '../../../src/reading/words/nameInSentence.ts';
import { seedArticle } from '../../seedArticle.ts';
import { POSITIONS, quotedArticle } from './quotedArticle.ts';

const SOURCE = { link: 'https://example.org/a/#p1', today: '2026-11-28' };
const INKS = { paper: '#fff', ink: '#000', 'ink-2': '#555', hairline: '#ddd', rubric: '#800' };
const measure = (text: string, size: number) => text.length * size * 0.45;

/** Fails unless the citations and the card of every position of the article name its speakers and say what is ascribed. */
function expectNamed(article: Article): void {
  const index = articleIndex(article);
  for (const position of article.positions) {
    const cited = { span: position.quote, position };
    const speakers = position.attribution.flatMap((id) => index.entity.get(id) ?? []);
    for (const style of CITATION_STYLES) {
      const text = citationText(cite(style, cited, index, SOURCE));
      const language = style === 'arabic' ? 'ar' : 'en';
      for (const speaker of speakers.slice(1)) {
        const names = [speaker.name[language], nameInSentence(speaker, language)];
        expect(names.some((name) => text.toLowerCase().includes(name.toLowerCase()))).toBe(true);
      }
      expect(text).toContain(style === 'apa' ? article.title.ar : language === 'ar' ? 'المقال' : 'article');
      if (isAscribed(position)) {
        expect(text).toMatch(language === 'ar' ? /بحسب / : /according to /i);
        expect(text).toContain(language === 'ar' ? 'والكلام عن ' : 'peaking of ');
      }
    }
    for (const [language, shape] of [
      ['ar', 'wide'],
      ['en', 'tall'],
    ] as const) {
      const card = evidenceCard(cardContent(cited, index, language, SOURCE.link), shape, measure);
      const said = card.texts.map(({ text }) => text).join(' ');
      for (const { name } of speakers) expect(said).toContain(name[language]);
    }
  }
}

test('every position of the seed names its speakers, wherever it is cited', async () => {
  expectNamed(await seedArticle());
});

const name = fc
  .string({
    unit: fc.constantFrom('ا', 'ب', 'ون', ' ', '<b>', '&', '"', "'", '«', '»', 'x'),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** An article of three voices with hostile names, and positions between them. */
const articles = fc
  .record({
    names: fc.array(name, { minLength: 3, maxLength: 3 }),
    chains: fc.array(fc.subarray(['experts', 'haftar'], { minLength: 0 }), { minLength: 1, maxLength: 4 }),
    manner: fc.constantFrom(...MANNERS),
    provenance: fc.constantFrom('edited' as const, 'automatic' as const),
    actor: fc.constantFrom('experts', 'haftar'),
  })
  .map(({ names, chains, manner, provenance, actor }): Article => {
    const base = quotedArticle();
    return {
      ...base,
      entities: base.entities.map((entity, n) =>
        n === 0 ? entity : { ...entity, name: { ar: names[n] ?? 'ا', en: names[n] ?? 'a' } },
      ),
      positions: chains.map(
        (chain, n): Position => ({
          ...POSITIONS.ascribed,
          id: `c${n}`,
          actor,
          manner,
          provenance,
          attribution: ['article-voice', ...chain],
        }),
      ),
    };
  });

describe('of any article', () => {
  test('every position names its speakers, and an ascribed one says «بحسب»', () => {
    fc.assert(fc.property(articles, expectNamed), { numRuns: 60 });
  });

  test('nothing becomes markup', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const index = articleIndex(article);
        for (const position of article.positions) {
          const cited = { span: position.quote, position };
          for (const style of CITATION_STYLES) {
            const html = citationHtml(cite(style, cited, index, SOURCE));
            const tags = html.match(/<[^>]*>/g) ?? [];
            for (const tag of tags) {
              expect(tag).toMatch(/^<\/?(p|span|a|br)( (lang|dir|href)="[\w:/.#-]+")*>$/);
            }
            expect(html).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
          }
          const card = evidenceCard(cardContent(cited, index, 'ar', SOURCE.link), 'wide', measure);
          const svg = cardSvg(card, INKS, [], 'x');
          expect(svg.match(/<(?!\/?(svg|title|style|rect|path|text)[\s>])/g)).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});
