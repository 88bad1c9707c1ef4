import { foldText } from '../../arabic/fold.ts';

/** Titles that may stand in a person's name as tagged or written and tell nothing of who it is. Folded. */
const TITLES = new Set(
  `الرئيس رئيس الدكتور دكتور د السيد السيدة الشيخ الأمير الأميرة الملك الملكة المشير اللواء الفريق العميد العقيد الجنرال المهندس الأستاذ
  الوزير وزير السفير القاضي المستشار النائب الحاج الإمام البابا أول`
    .split(/\s+/)
    .map(foldText),
);

/** The folded words of a name without titles: «المشير خليفة حفتر» is «خليفه», «حفتر». All of them if nothing else is left. */
export function nameWords(name: string): readonly string[] {
  const words = foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => !TITLES.has(word));
  return own.length > 0 ? own : words;
}

/** Whether the words of `short` stand in `long` in the same order. */
export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
