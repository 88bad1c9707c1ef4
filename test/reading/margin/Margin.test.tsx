import { fireEvent } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { isAscribed } from '../../../src/domain/position.ts';
import { Margin } from '../../../src/reading/margin/Margin.tsx';
import { seedArticle } from '../../seedArticle.ts';
import { renderReading } from '../readingPage.tsx';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

function rendered({ chosen, tab = 'actors' }: { chosen?: string; tab?: 'actors' | 'issues' } = {}) {
  const view = renderReading(<Margin chosen={chosen} from={undefined} tab={tab} />, article);
  const shown = () =>
    [...view.container.querySelectorAll('.entity')].map(({ id }) => id.replace('actor-', ''));
  const field = (selector: string) => {
    const found = view.container.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(selector);
    return found;
  };
  const seek = (value: string) => fireEvent.change(field('input[type=search]'), { target: { value } });
  const press = (kind: string) => fireEvent.click(field(`label[data-kind=${kind}] input`));
  return { ...view, shown, seek, press };
}

const kindOf = (id: string) => article.entities.find((entity) => entity.id === id)?.kind;
const weight = (id: string) => article.mentions.filter(({ entity }) => entity === id).length;

describe('the margin', () => {
  test('lists every entity once: kind by kind, the most named first', () => {
    const ids = rendered().shown();
    expect([...ids].sort()).toEqual(article.entities.map(({ id }) => id).sort());
    const kinds = ids.map(kindOf);
    expect([...new Set(kinds)]).toEqual([
      'person',
      'organisation',
      'state',
      'group',
      'source',
      'place',
      'event',
    ]);
    ids.forEach((id, n) => {
      const before = ids[n - 1];
      if (before !== undefined && kinds[n] === kinds[n - 1])
        expect(weight(before)).toBeGreaterThanOrEqual(weight(id));
    });
  });

  test('is filtered by name in either language, spelling aside', () => {
    const { seek, shown } = rendered();
    seek('احمد المسمارى');
    expect(shown()).toEqual(['ahmed-al-mismari']);
    seek('haftar');
    expect(shown()).toContain('khalifa-haftar');
    seek('');
    expect(shown()).toHaveLength(article.entities.length);
  });

  test('is filtered by kinds, one or several', () => {
    const { press, shown } = rendered();
    press('person');
    expect(new Set(shown().map(kindOf))).toEqual(new Set(['person']));
    press('state');
    expect(new Set(shown().map(kindOf))).toEqual(new Set(['person', 'state']));
    press('person');
    press('state');
    expect(shown()).toHaveLength(article.entities.length);
  });

  test('says so where no name fits', () => {
    const { seek, shown, getByText } = rendered();
    seek('لا أحد بهذا الاسم');
    expect(shown()).toEqual([]);
    expect(getByText('لا اسم يطابق ما كتبت.')).toBeTruthy();
  });

  test('keeps the chosen one in the page where the filter leaves it out', () => {
    const { press, shown } = rendered({ chosen: 'libya' });
    press('person');
    expect(shown()).toContain('libya');
  });

  test('opens the card of the chosen one alone', () => {
    const { container } = rendered({ chosen: 'libya' });
    expect([...container.querySelectorAll('[data-open]')].map(({ id }) => id)).toEqual(['actor-libya']);
  });

  test('by issues holds every position once, under its question and its actor, the ascribed marked', () => {
    const { container } = rendered({ tab: 'issues' });
    expect(container.querySelectorAll('.entity')).toHaveLength(0);
    for (const { id } of article.issues) {
      const expected = article.positions.filter(({ issue }) => issue === id);
      const items = [...container.querySelectorAll(`#issue-${id} .position`)];
      expect(items.map((item) => item.id).sort()).toEqual(
        expected.map((position) => `position-${position.id}`).sort(),
      );
      expect(items.filter((item) => item.hasAttribute('data-ascribed'))).toHaveLength(
        expected.filter(isAscribed).length,
      );
    }
  });

  test('turns to the other arrangement, and back from a card, by asking the page', () => {
    const { getByLabelText, container, actions } = rendered();
    fireEvent.click(getByLabelText('القضايا'));
    expect(actions.chooseTab).toHaveBeenCalledExactlyOnceWith('issues');
    const back = container.querySelector('.back');
    if (back) fireEvent.click(back);
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });
});
