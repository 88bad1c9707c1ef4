import { foldText } from '../../arabic/fold.ts';

/**
 * Folded Arabic letters in Latin ones, a sign each, without vowels: an id only has to be stable and fit for a
 * link.
 */
const LATIN: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
};
const LONGEST_ID = 60;

/**
 * An id for an entity the machine found, made of its name alone («محمد علي» → `mhmd-aly`), so that it stays
 * the same when the engine gets better; numbered if `taken` already has it.
 */
export function entityId(name: string, taken: { has(id: string): boolean }): string {
  const latin = Array.from(
    foldText(name),
    (letter) => LATIN[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '-'),
  ).join('');
  const base = latin.replace(/-+/g, '-').slice(0, LONGEST_ID).replace(/^-|-$/g, '') || 'entity';
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}
