/** A pair of quotation marks. */
type Marks = readonly [open: string, close: string];

const DOUBLE: Marks = ['“', '”'];
const SINGLE: Marks = ['‘', '’'];

/** The marks around quoted words, by the language of the sentence they stand in. */
const OUTER: Readonly<Record<'ar' | 'en', Marks>> = { ar: ['«', '»'], en: DOUBLE };

/** The marks of quotations within them, from the outside in; deeper ones begin anew. */
const INNER: Readonly<Record<'ar' | 'en', readonly [Marks, Marks]>> = {
  ar: [DOUBLE, SINGLE],
  en: [SINGLE, DOUBLE],
};

const OPENING = '«“„';

/** A straight mark behind a figure means inches, or seconds. */
const SIGNS = /[«»“”„]|(?<!\d)"|(?<=\d)"(?=[\s.,،؛:!?؟)\]]|$)/gu;

/**
 * `words` with their own quotation marks turned to inner ones, so that none of them seems to end the
 * quotation that they are put in: «… ملتقى «غدامس» …» → «… ملتقى “غدامس” …». Nothing else of them changes. A
 * mark whose partner lies outside the words is turned too.
 */
export function innerQuotes(words: string, language: 'ar' | 'en'): string {
  const open: string[] = [];
  return words.replace(SIGNS, (sign) => {
    const isOpening = OPENING.includes(sign) || (sign === '"' && open.at(-1) !== '"');
    if (!isOpening) open.pop();
    const [opening, closing] = INNER[language][open.length % 2 === 0 ? 0 : 1];
    if (isOpening) open.push(sign);
    return isOpening ? opening : closing;
  });
}

/** `words` within quotation marks, their own turned to inner ones. */
export function quoted(words: string, language: 'ar' | 'en'): string {
  const [open, close] = OUTER[language];
  return open + innerQuotes(words, language) + close;
}
