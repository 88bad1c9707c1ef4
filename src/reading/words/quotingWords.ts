import type { Language } from '../../domain/localized.ts';
import { arabicNumeral } from './numeral.ts';

/**
 * What the dialog of citing says, with the picture that shows who says the words: fetched with it, apart from
 * the words of the page, for few readers cite.
 */
export interface QuotingWords {
  readonly title: string;
  readonly close: string;
  readonly style: string;
  readonly styles: Readonly<Record<'arabic' | 'chicago' | 'apa', string>>;
  readonly preview: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly picture: string;
  readonly shapes: { readonly wide: string; readonly tall: string };
  /** What the picture shows, for those who do not see it. */
  readonly shows: (content: string) => string;
  readonly share: string;
  readonly savePng: string;
  readonly saveSvg: string;
  readonly saved: string;
  readonly failed: string;
  readonly whoSays: string;
  readonly inVoiceOf: (name: string) => string;
  readonly asReported: string;
  readonly about: (name: string) => string;
  readonly reporting: (names: string) => string;
  readonly unchecked: string;
  readonly noNote: string;
  readonly unnamedAuthor: string;
  readonly inferred: (date: string) => string;
  readonly undated: string;
  readonly paragraphs: (first: number, last: number) => string;
  /** What parts the links of a sentence. */
  readonly comma: string;
}

const arabic: QuotingWords = {
  title: 'اقتباس هذا الكلام',
  close: 'إغلاق',
  style: 'صيغة الاقتباس',
  styles: { arabic: 'العربية', chicago: 'شيكاغو', apa: 'APA' },
  preview: 'نص الاقتباس',
  copy: 'انسخ الاقتباس',
  copied: 'نُسخ الاقتباس',
  copyFailed: 'تعذّر النسخ. حدّد النص أعلاه وانسخه بنفسك.',
  picture: 'بطاقة الاقتباس',
  shapes: { wide: 'عريضة', tall: 'طويلة' },
  shows: (content) => `صورة البطاقة: ${content}`,
  share: 'شارك الصورة',
  savePng: 'احفظ الصورة بصيغة PNG',
  saveSvg: 'احفظها بصيغة SVG',
  saved: 'حُفظت الصورة',
  failed: 'تعذّر إعداد الصورة. أعد المحاولة.',
  whoSays: 'من يقول؟',
  inVoiceOf: (name) => `بصوت ${name}`,
  asReported: 'كما ينقل المقال',
  about: (name) => `والكلام عن ${name}`,
  reporting: (names) => `وفيه كلام منقول عن ${names}`,
  unchecked: 'نسبة آلية لم يراجعها محرّر',
  noNote: 'لا ملاحظة للمحرّر على هذا الموضع',
  unnamedAuthor: 'كاتب غير مسمّى',
  inferred: (when) => `${when} (تاريخ مرجّح)`,
  undated: 'بلا تاريخ',
  paragraphs: (first, last) => {
    const [from, to] = [arabicNumeral(first), arabicNumeral(last)];
    if (last === first) return `الفقرة ${from}`;
    return last === first + 1 ? `الفقرتان ${from} و${to}` : `الفقرات ${from}–${to}`;
  },
  comma: '، ',
};

const english: QuotingWords = {
  title: 'Cite these words',
  close: 'Close',
  style: 'Style of citation',
  styles: { arabic: 'Arabic', chicago: 'Chicago', apa: 'APA' },
  preview: 'Text of the citation',
  copy: 'Copy citation',
  copied: 'Citation copied',
  copyFailed: 'Copying failed. Select the text above and copy it yourself.',
  picture: 'Evidence card',
  shapes: { wide: 'wide', tall: 'tall' },
  shows: (content) => `Picture of the card: ${content}`,
  share: 'Share picture',
  savePng: 'Save picture (PNG)',
  saveSvg: 'Save as SVG',
  saved: 'Picture saved',
  failed: 'The picture could not be made. Try again.',
  whoSays: 'Who says so?',
  inVoiceOf: (name) => `in the voice of ${name}`,
  asReported: 'as reported by the article',
  about: (name) => `speaking of ${name}`,
  reporting: (names) => `including words reported from ${names}`,
  unchecked: 'speaker found by machine, checked by no editor',
  noNote: 'No editor’s note on this passage',
  unnamedAuthor: 'author unnamed',
  inferred: (when) => `${when} (inferred)`,
  undated: 'undated',
  paragraphs: (first, last) => (first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`),
  comma: ', ',
};

/** The words of citing, by language. */
export const quotingWords: Readonly<Record<Language, QuotingWords>> = { ar: arabic, en: english };
