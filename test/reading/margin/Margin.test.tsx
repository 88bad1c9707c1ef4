import { fireEvent, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { Margin } from '../../../src/reading/margin/Margin.tsx';
import type { MarginState } from '../../../src/reading/marginState.ts';
import { seedArticle } from '../../seedArticle.ts';
import { renderReading } from '../readingPage.tsx';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

/** What comes after the first load may take its time on a busy machine. */
const COMES = { timeout: 20_000 };
const CLOSED: MarginState = { tab: 'actors', issue: undefined, cell: undefined, beside: [] };

function rendered({ chosen, ...state }: Partial<MarginState> & { readonly chosen?: string } = {}) {
  const view = renderReading(
    <Margin chosen={chosen} from={undefined} state={{ ...CLOSED, ...state }} />,
    article,
  );
  const seek = (value: string) => fireEvent.change(view.getByRole('searchbox'), { target: { value } });
  const ids = (selector: string) => [...view.container.querySelectorAll(selector)].map(({ id }) => id);
  return { ...view, seek, ids };
}

const held = (id: string) => article.positions.filter(({ actor }) => actor === id).length;

describe('the margin', () => {
  test('lists first who holds something, heaviest first; the article’s own voice apart, and no one twice', () => {
    const { ids } = rendered();
    expect(ids('.entity').toSorted()).toEqual(article.entities.map(({ id }) => `actor-${id}`).toSorted());
    const holders = ids('.actors > .entity[data-holds]').map((id) => held(id.replace('actor-', '')));
    expect(holders).toEqual(holders.toSorted((a, b) => b - a));
    expect(holders.every((count) => count > 0)).toBe(true);
    expect(ids('.own-voice .entity')).toEqual(['actor-article-voice']);
  });

  test('runs in the names of all who hold nothing, each a way to its card', () => {
    const { container } = rendered();
    const named = [...container.querySelectorAll('.other-names a')].map((link) => link.getAttribute('href'));
    const others = article.entities.filter(({ id }) => held(id) === 0);
    expect(named.toSorted()).toEqual(others.map(({ id }) => `#actor-${id}`).toSorted());
  });

  test('finds names, issues and positions, with the hit lit', async () => {
    const { seek, findByRole, container, getByRole } = rendered();
    seek('حفتر');
    await findByRole('heading', { name: 'أسماء' }, COMES);
    expect(getByRole('heading', { name: 'مواقف' })).toBeTruthy();
    expect(container.querySelector('.results a')?.getAttribute('href')).toBe('#actor-khalifa-haftar');
    expect([...container.querySelectorAll('mark')].every((hit) => hit.textContent?.includes('حفتر'))).toBe(
      true,
    );
    seek('موسكو');
    await waitFor(
      () => expect(container.querySelector('.results a')?.textContent).toBe('روسيا(موسكو)'),
      COMES,
    );
    expect(container.querySelector('mark')?.textContent).toBe('موسكو');
    seek('لا أحد بهذا الاسم');
    expect((await findByRole('status', {}, COMES)).textContent).toBe(
      'لا اسم ولا قضية ولا موقف يطابق ما كتبت.',
    );
  });

  test('opens the card of the chosen one alone, whatever is sought', async () => {
    const { ids, seek, container } = rendered({ chosen: 'libya' });
    expect(ids('[data-open]')).toEqual(['actor-libya']);
    seek('حفتر');
    expect(container.querySelector('.results')).toBeNull();
  });

  test('holds every position of an issue under it, short until it is open', () => {
    const { container } = rendered({ tab: 'issues' });
    for (const { id } of article.issues) {
      const expected = article.positions.filter(({ issue }) => issue === id);
      const links = [...container.querySelectorAll(`#issue-${id} .short-entry a`)];
      expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
        expected.map((position) => `#position-${position.id}`).toSorted(),
      );
    }
    const [open] = article.issues;
    const opened = rendered({ tab: 'issues', ...(open && { issue: open.id }) });
    const quotes = opened.container.querySelectorAll(`#issue-${open?.id} blockquote`);
    expect(quotes).toHaveLength(article.positions.filter(({ issue }) => issue === open?.id).length);
  });

  test('asks the page to turn, to open and to compare', () => {
    const { getByLabelText, container, actions } = rendered({ tab: 'issues' });
    const press = (selector: string) => {
      const element = container.querySelector(selector);
      if (!element) throw new Error(selector);
      fireEvent.click(element);
    };
    fireEvent.click(getByLabelText('عند هذه الفقرة'));
    expect(actions.chooseTab).toHaveBeenCalledExactlyOnceWith('here');
    press('.issue h3 a');
    expect(actions.showIssue.mock.calls.map(([id]) => `issue-${id}`)).toEqual([
      container.querySelector('.issue')?.id,
    ]);
    press('.grid .cell');
    expect(actions.openCell).toHaveBeenCalledOnce();
    press('.grid .choose input');
    expect(actions.putBeside).toHaveBeenCalledOnce();
    press('.back');
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  test('shows what stands behind the open cell, and nothing for a cell that does not exist', () => {
    const position = article.positions.find(({ issue }) => issue !== undefined);
    const cell = { issue: position?.issue ?? '', actor: position?.actor ?? '' };
    const { container } = rendered({ tab: 'issues', cell });
    expect(container.querySelectorAll('.open-cell blockquote').length).toBeGreaterThan(0);
    const none = rendered({ tab: 'issues', cell: { issue: 'no-such', actor: 'nobody' }, beside: ['nobody'] });
    expect(none.container.querySelector('.open-cell')).toBeNull();
  });

  test('lays two holders side by side', async () => {
    const { findAllByText, container } = rendered({ tab: 'issues', beside: ['russia', 'united-kingdom'] });
    expect((await findAllByText('يختلفان', {}, COMES)).length).toBeGreaterThan(0);
    expect([...container.querySelectorAll('.beside thead th')].map((head) => head.textContent)).toEqual([
      'روسيا',
      'المملكة المتحدة',
    ]);
  });
});
