import type { Span } from '../domain/span.ts';

/**
 * A text folded for comparison, with a map back to the original: unit `i` of `text` stands for the units of
 * the original from `starts[i]` up to `ends[i]`. The map is monotone and total. Folded text is for matching
 * and never for display.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Letters that writers exchange, each with the form used for comparison: «أمس» = «امس», «الى» = «الي», «ازمة»
 * = «ازمه».
 */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ة: 'ه',
  // Persian and Urdu keyboards type these for the Arabic letter.
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ۂ: 'ه',
  ے: 'ي',
  ۓ: 'ي',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
};

/**
 * Ranges of signs that are not letters: marks of vocalisation and Qur'anic signs, tatweel, control
 * characters, joiners and direction controls.
 */
const DROPPED: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008],
  [0x000e, 0x001f],
  [0x007f, 0x0084],
  [0x0086, 0x009f],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x0890, 0x0891],
  [0x0897, 0x089f],
  [0x08ca, 0x08ff],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

const DROP = 0xffff;
const table = buildTable();
const expansions = buildExpansions();

/**
 * `text` with differences of spelling removed: the forms of hamza, ى/ي and ة/ه become one letter each;
 * vocalisation, tatweel and direction controls go; presentation forms become letters, digits 0–9, Latin
 * letters lower case, quotation marks straight, and any run of white space one space. Linear in the length of
 * `text`.
 */
export function fold(text: string): Folded {
  const capacity = foldedCapacity(text);
  const units = new Uint16Array(capacity);
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const expansion = unit >= 0xfb50 ? expansions.get(unit) : undefined;
    if (expansion !== undefined) {
      for (const letter of expansion) {
        units[count] = letter;
        starts[count] = i;
        ends[count++] = i + 1;
      }
      continue;
    }
    const folded = table[unit] ?? unit;
    if (folded === DROP) {
      // A mark belongs to the letter before it, so that a span that takes the letter takes the mark too.
      if (count > 0 && ends[count - 1] === i) ends[count - 1] = i + 1;
    } else if (folded === 0x20 && count > 0 && units[count - 1] === 0x20) {
      ends[count - 1] = i + 1;
    } else {
      units[count] = folded;
      starts[count] = i;
      ends[count++] = i + 1;
    }
  }
  return {
    text: fromUnits(units.subarray(0, count)),
    // The arrays are views, not copies: for a long text, new memory would take longer than the folding.
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  };
}

/**
 * The number of units to reserve for the folded text, which is at least enough: a ligature may stand for many
 * letters.
 */
function foldedCapacity(text: string): number {
  let capacity = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xfb50) capacity += expansions.get(unit)?.length ?? 0;
  }
  return capacity;
}

/** The folded form alone, where no way back is needed. */
export function foldText(text: string): string {
  return fold(text).text;
}

/**
 * The span of the original that a span of `folded.text` stands for.
 * @throws RangeError if the span is empty or does not lie in the folded text.
 */
export function unfold(folded: Folded, span: Span): Span {
  const start = folded.starts[span.start];
  const end = folded.ends[span.end - 1];
  if (start === undefined || end === undefined || span.end <= span.start) {
    throw new RangeError(`no span ${span.start}–${span.end} in a folded text of ${folded.text.length} units`);
  }
  return { start, end };
}

function buildTable(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0; unit < 0x180; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length === 1) units[unit] = lower.charCodeAt(0);
  }
  for (let unit = 0; unit < 0xfb50; unit++) {
    // U+0085 ends lines on some systems, but JavaScript does not count it as white space.
    if (/[\s\u0085]/.test(String.fromCharCode(unit))) units[unit] = 0x20;
  }
  for (let digit = 0; digit < 10; digit++) {
    units[0x0660 + digit] = 0x30 + digit;
    units[0x06f0 + digit] = 0x30 + digit;
  }
  for (const [from, to] of Object.entries(LETTERS)) units[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [first, last] of DROPPED) units.fill(DROP, first, last + 1);
  return units;
}

/**
 * Arabic presentation forms (FB50–FDFF, FE70–FEFC) by their compatibility decomposition, which is then
 * folded. Presentation forms of marks are dropped.
 */
function buildExpansions(): ReadonlyMap<number, readonly number[]> {
  const forms = new Map<number, readonly number[]>();
  for (let unit = 0xfb50; unit < 0xfefd; unit++) {
    const form = String.fromCharCode(unit);
    // The space that carries an isolated mark does not separate words.
    const letters = form.normalize('NFKC').trim();
    if (letters === form || !/\p{Script_Extensions=Arabic}/u.test(letters)) continue;
    const folded = Array.from(letters, (letter) => table[letter.charCodeAt(0)] ?? DROP).filter(
      (letter) => letter !== DROP,
    );
    if (folded.length > 0) forms.set(unit, folded);
    else table[unit] = DROP;
  }
  return forms;
}

function fromUnits(units: Uint16Array): string {
  let text = '';
  // `apply` takes the array as it is. Spread into arguments, it would take most of the time of folding.
  for (let i = 0; i < units.length; i += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, i + 8192));
  return text;
}
