import type { Localized } from '../../domain/localized.ts';

/** What keeps a document from being read, and what to do about it. */
export interface DocumentFault {
  readonly message: Localized;
  readonly hint: Localized;
}

const FORMATS: Localized = {
  ar: 'اختر ملفًّا نصّيًّا (‎.txt أو ‎.md أو ‎.html أو ‎.docx).',
  en: 'choose a text file (.txt, .md, .html or .docx).',
};

/** Everything that keeps a document from being read, in the words a person reads. */
export const documentFaults = {
  /** `code` is the system's own («ENOENT»). */
  unreadable: (code: string): DocumentFault => ({
    message: { ar: `تعذّرت قراءة الملف (${code}).`, en: `the file cannot be read (${code}).` },
    hint: {
      ar: 'تحقّق من اسمه ومساره ومن حقّ قراءته.',
      en: 'check its name and path, and that you may read it.',
    },
  }),
  empty: {
    message: { ar: 'لا كلمة في هذا الملف.', en: 'there is no word in this file.' },
    hint: { ar: 'اختر ملفًّا فيه نص.', en: 'choose a file with a text in it.' },
  },
  tooLarge: (bytes: number, most: number): DocumentFault => ({
    message: {
      ar: `الملف أكبر مما يُقرأ (${megabytes(bytes)} ميغابايت، والحدّ ${megabytes(most)}).`,
      en: `the file is larger than what is read (${megabytes(bytes)} MB; at most ${megabytes(most)}).`,
    },
    hint: { ar: 'قسّمه إلى ملفات أصغر.', en: 'split it into smaller files.' },
  }),
  binary: {
    message: { ar: 'ليس هذا الملف نصًّا.', en: 'this file is not a text.' },
    hint: FORMATS,
  },
  pdf: {
    message: { ar: 'ملفات PDF لا تُقرأ.', en: 'PDF files are not read.' },
    hint: {
      ar: 'انسخ نصّه إلى ملف ‎.txt، أو احفظه بصيغة ‎.docx.',
      en: 'copy its text into a .txt file, or save it as .docx.',
    },
  },
  oldOffice: {
    message: {
      ar: 'هذا ملف Word قديم (‎.doc) أو ما يشبهه.',
      en: 'this is an old Word file (.doc) or the like.',
    },
    hint: {
      ar: 'افتحه في Word أو LibreOffice واحفظه بصيغة ‎.docx.',
      en: 'open it in Word or LibreOffice and save it as .docx.',
    },
  },
  damagedDocx: {
    message: {
      ar: 'ليس هذا ملف DOCX سليمًا، أو هو أكبر مما يُقرأ.',
      en: 'this is no sound DOCX file, or one larger than what is read.',
    },
    hint: {
      ar: 'افتحه في محرّره واحفظه من جديد بصيغة ‎.docx، أو انسخ نصّه إلى ملف ‎.txt.',
      en: 'open it in its editor and save it as .docx again, or copy its text into a .txt file.',
    },
  },
  overgrownPage: {
    message: {
      ar: 'عناصر هذه الصفحة أكثر أو أشدّ تداخلًا مما يُقرأ.',
      en: 'the elements of this page are more, or nested deeper, than what is read.',
    },
    hint: { ar: 'انسخ نصّها إلى ملف ‎.txt.', en: 'copy its text into a .txt file.' },
  },
  tooLong: (most: number): DocumentFault => ({
    message: {
      ar: `النص أطول مما يُقرأ (الحدّ ${most} حرف).`,
      en: `the text is longer than what is read (at most ${most} letters).`,
    },
    hint: { ar: 'قسّمه إلى ملفات أصغر.', en: 'split it into smaller files.' },
  }),
} as const;

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
