import { fireEvent } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinedSpan } from '../../../src/arabic/joinedSpan.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { Section } from '../../../src/domain/section.ts';
import { sliceOf } from '../../../src/domain/span.ts';
import { SectionView } from '../../../src/reading/text/SectionView.tsx';
import { seedArticle } from '../../seedArticle.ts';
import { renderReading } from '../readingPage.tsx';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

/** @throws Error if the seed has no such section. */
function section(id: string): Section {
  const found = article.sections.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

function rendered(
  id: string,
  props: Partial<Parameters<typeof SectionView>[0]> = {},
  language: 'ar' | 'en' = 'ar',
) {
  const view = <SectionView section={section(id)} shows="text" lit={undefined} here={undefined} {...props} />;
  return renderReading(view, article, language);
}

describe('a section', () => {
  test('holds its blocks letter for letter, each with its id, in either language', () => {
    for (const language of ['ar', 'en'] as const) {
      for (const { id, blocks } of article.sections) {
        const { container, unmount } = rendered(id, {}, language);
        for (const block of blocks) {
          const span = article.blocks.find((candidate) => candidate.id === block)?.span;
          const element = container.querySelector(`[id="${block}"]`);
          expect(element?.textContent).toBe(span && sliceOf(article.text, span));
          expect([element?.getAttribute('lang'), element?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
        }
        unmount();
      }
    }
  });

  test('says that its title is the editor’s, unless it is the source’s own heading', () => {
    const own = { ...section('s1'), origin: 'source' } as const;
    expect(rendered('s1').container.querySelector('h2[title]')).not.toBeNull();
    const { container } = rendered('s1', { section: own }, 'en');
    expect(container.querySelector('h2[title]')).toBeNull();
    expect(container.querySelector('h2')?.textContent).toBe(own.title.ar);
    expect(container.querySelector('h2')?.lang).toBe('ar');
  });

  test('marks every mention with its words and the letters they are joined to', () => {
    for (const { id, blocks } of article.sections) {
      const { container, unmount } = rendered(id);
      const marks = [...container.querySelectorAll<HTMLElement>('.mark')];
      const expected = article.mentions.filter(({ span }) =>
        article.blocks.some(
          (block) =>
            blocks.includes(block.id) && block.span.start <= span.start && span.end <= block.span.end,
        ),
      );
      expect(marks.map(({ dataset, textContent }) => [dataset.entity, dataset.span, textContent])).toEqual(
        expected.map(({ entity, span }) => [
          entity,
          `${span.start}-${span.end}`,
          sliceOf(article.text, joinedSpan(article.text, span)),
        ]),
      );
      for (const { dataset } of marks) {
        expect(dataset.kind).toBe(article.entities.find((entity) => entity.id === dataset.entity)?.kind);
      }
      unmount();
    }
  });

  test('has no link in a link, and a way to the card of every marked entity', () => {
    for (const { id } of article.sections) {
      const { container, unmount } = rendered(id);
      expect(container.querySelector('a a')).toBeNull();
      for (const mark of container.querySelectorAll<HTMLElement>('.mark')) {
        const own = mark.matches('a') ? mark : mark.querySelector(':scope > a.mark-own');
        // A name that consists of others alone («البيت الأبيض» would not) leaves no words of its own.
        expect(own?.getAttribute('href') ?? `#actor-${mark.dataset.entity}`).toBe(
          `#actor-${mark.dataset.entity}`,
        );
      }
      unmount();
    }
  });

  test('lights the mentions of the chosen entity and no others', () => {
    const { container } = rendered('s1', { lit: 'donald-trump' });
    const lit = [...container.querySelectorAll<HTMLElement>('[data-lit]')].map(
      ({ dataset }) => dataset.entity,
    );
    expect(lit).toEqual(['donald-trump', 'donald-trump', 'donald-trump']);
  });

  test('points out the block that the link names', () => {
    const { container } = rendered('s4', { here: 'p6' });
    expect(container.querySelectorAll('[data-here]')).toHaveLength(1);
    expect(container.querySelector('[data-here] p')?.id).toBe('p6');
  });

  test('tells the heading of the source from the titles of the editor', () => {
    const view = rendered('s4');
    expect(view.getByRole('heading', { level: 3, name: 'حسم المعركة اصبح وشيكا' }).id).toBe('h1');
    expect(view.getByText('عنوان في الأصل')).toBeTruthy();
    const title = view.getByRole('heading', { level: 2, name: section('s4').title.ar });
    expect(title.getAttribute('title')).toBe('عنوان القسم من وضع المحرّر');
  });

  test('gives the link of a block by its number, but leaves a new tab to the browser', () => {
    const { getByRole, actions } = rendered('s2');
    const link = getByRole('link', { name: 'انسخ رابط الفقرة ٣' });
    expect([link.getAttribute('href'), link.textContent]).toEqual(['#p3', '٣']);
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(actions.copyBlockLink).not.toHaveBeenCalled();
    expect(fireEvent.click(link)).toBe(false);
    expect(actions.copyBlockLink).toHaveBeenCalledExactlyOnceWith('p3');
  });

  test('holds its summary, each sentence with the ways to its paragraphs', () => {
    const { container, actions } = rendered('s4', { shows: 'summary' });
    expect(container.querySelector('section')?.dataset.shows).toBe('summary');
    const sentences = [...container.querySelectorAll('.summary-sentence')];
    expect(sentences.map(({ id }) => id)).toEqual(['summary-s4-1', 'summary-s4-2', 'summary-s4-3']);
    sentences.forEach((sentence, n) => {
      const written = section('s4').summary[n];
      expect(sentence.textContent).toContain(written?.text.ar);
      const basis = [...sentence.querySelectorAll('.basis:not(.sentence-link)')].map((link) =>
        link.getAttribute('href'),
      );
      expect(basis).toEqual(written?.basis.map((id) => `#${id}`));
    });
    const link = container.querySelector('a.basis[href="#p5"]');
    if (link) fireEvent.click(link);
    expect(actions.showBlock).toHaveBeenCalledExactlyOnceWith('p5');
  });

  test('gives its title and summary in English, the text staying Arabic', () => {
    const { container, getByRole } = rendered('s1', { shows: 'summary' }, 'en');
    expect(getByRole('heading', { level: 2, name: section('s1').title.en })).toBeTruthy();
    const summary = container.querySelector('.summary');
    expect([summary?.getAttribute('lang'), summary?.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(summary?.textContent).toContain(section('s1').summary[0]?.text.en);
  });

  test.each([
    ['text', 'اقرأ ملخّص القسم'],
    ['summary', 'اقرأ القسم كاملًا'],
  ] as const)('showing its %s, offers the other', (shows, name) => {
    const { getByRole, actions } = rendered('s1', { shows });
    fireEvent.click(getByRole('button', { name }));
    expect(actions.toggleSection).toHaveBeenCalledExactlyOnceWith('s1');
  });
});
