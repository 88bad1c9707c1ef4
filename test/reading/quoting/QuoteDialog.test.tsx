import { fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/domain/localized.ts';
import type { Cited } from '../../../src/reading/cited.ts';
import { QuoteDialog } from '../../../src/reading/quoting/QuoteDialog.tsx';
import { renderReading } from '../readingPage.tsx';
import { POSITIONS, quotedArticle } from './quotedArticle.ts';

const LINK = 'https://example.org/news/#p1~key:code';

beforeEach(() => {
  // What jsdom lacks of dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function opened(cited: Cited, language: Language = 'ar') {
  const onClose = vi.fn();
  const dialog = <QuoteDialog quotation={{ cited, link: LINK, shortLink: LINK }} onClose={onClose} />;
  const view = renderReading(dialog, quotedArticle(), language);
  return { ...view, onClose };
}

const own: Cited = { span: POSITIONS.own.quote, position: POSITIONS.own };

describe('the dialog of citing', () => {
  test('is named, open, and closed by its button', () => {
    const { getByRole, onClose } = opened(own);
    expect(getByRole('dialog', { name: 'اقتباس هذا الكلام' })).toHaveProperty('open', true);
    fireEvent.click(getByRole('button', { name: 'إغلاق' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test.each([
    ['ar', 'العربية', 'نص الاقتباس', /«ملتقى “غدامس” لن ينهي الازمة» — خبراء عسكريون/],
    ['en', 'Chicago', 'Text of the citation', /Unnamed military experts, as reported by the article/],
  ] as const)('begins with the style of the language (%s)', (language, style, label, expected) => {
    const { getByRole } = opened(own, language);
    expect(getByRole('radio', { name: style })).toHaveProperty('checked', true);
    expect(getByRole('region', { name: label }).textContent).toMatch(expected);
  });

  test('shows the chosen style, Arabic as Arabic', () => {
    const { getByRole, container } = opened(own, 'en');
    fireEvent.click(getByRole('radio', { name: 'APA' }));
    const preview = getByRole('region', { name: 'Text of the citation' });
    expect(preview.textContent).toContain('as cited in');
    const words = within(preview).getByText(/لن ينهي الازمة/);
    expect([words.lang, words.dir]).toEqual(['ar', 'rtl']);
    expect(container.querySelector('b')).toBeNull();
  });

  test('copies rich and plain text at once, and says so', async () => {
    const write = vi.fn<(items: readonly { readonly data: Record<string, Blob> }[]) => Promise<void>>(
      async () => {},
    );
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly data: Record<string, Blob>) {}
      },
    );
    vi.stubGlobal('navigator', { clipboard: { write } });
    const { getByRole, findByText } = opened(own);
    fireEvent.click(getByRole('button', { name: 'انسخ الاقتباس' }));
    await findByText('نُسخ الاقتباس');
    expect(Object.keys(write.mock.calls[0]?.[0][0]?.data ?? {})).toEqual(['text/plain', 'text/html']);
  });

  test('copies plain text where the browser takes no more, and tells what to do where it takes nothing', async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { getByRole, findByText } = opened(own);
    fireEvent.click(getByRole('button', { name: 'انسخ الاقتباس' }));
    await findByText('نُسخ الاقتباس');
    expect(writeText.mock.calls[0]?.[0]).toContain('كما ينقل المقال');
    writeText.mockRejectedValue(new Error('refused'));
    fireEvent.click(getByRole('button', { name: 'انسخ الاقتباس' }));
    await findByText(/تعذّر النسخ/);
  });

  test('describes the card to those who do not see it, in either shape', () => {
    const { getByRole } = opened({ span: POSITIONS.ascribed.quote, position: POSITIONS.ascribed });
    const name = getByRole('img').getAttribute('aria-label');
    expect(name).toContain('المقال ← خبراء عسكريون');
    expect(name).toContain('والكلام عن خليفة حفتر');
    fireEvent.click(getByRole('radio', { name: 'طويلة' }));
    expect([getByRole('img').getAttribute('width'), getByRole('img').getAttribute('height')]).toEqual([
      '1080',
      '1350',
    ]);
  });

  test('offers the share sheet only where it takes pictures', () => {
    expect(opened(own).queryByRole('button', { name: 'شارك الصورة' })).toBeNull();
    vi.stubGlobal('navigator', { canShare: () => true });
    expect(opened(own).getByRole('button', { name: 'شارك الصورة' })).toBeTruthy();
  });

  test('says so where no picture can be made', async () => {
    const { getByRole } = opened(own);
    fireEvent.click(getByRole('button', { name: /PNG/ }));
    await waitFor(() => expect(getByRole('status').textContent).toContain('تعذّر إعداد الصورة'));
  });
});
