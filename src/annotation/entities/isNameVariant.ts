import type { EntityKind } from '../../domain/entity.ts';

/**
 * Whether two names of a kind, by their words, may be one's: «حفتر» and «خليفة حفتر»; «مجلس الأمن» and «مجلس
 * الأمن الدولي». Places have no shorter names.
 */
export function isNameVariant(a: readonly string[], b: readonly string[], kind: EntityKind): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.join(' ') === long.join(' ')) return true;
  if (kind === 'place' || !isSubsequence(short, long)) return false;
  // A person's name ends alike: «خليفة حفتر» of «خليفة بلقاسم حفتر».
  if (kind === 'person') return short.at(-1) === long.at(-1);
  // Another's begins alike: «الجيش الليبي» of «الجيش الوطني الليبي», «القيادة العامة» of «القيادة العامة
  // للجيش».
  return short.length >= 2 && short[0] === long[0];
}

/** Whether the words of `short` stand in `long` in the same order. */
function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let matched = 0;
  for (const word of long) if (word === short[matched]) matched++;
  return matched === short.length;
}
