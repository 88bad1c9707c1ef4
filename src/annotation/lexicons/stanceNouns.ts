import { foldText } from '../../arabic/fold.ts';
import type { Stance } from '../../domain/position.ts';
import { bareWord } from '../tokens/token.ts';

/** A noun that tells where somebody stands («دعم», «رفض», «اعتراف»), and the prepositions, folded, that lead to what it is towards. */
export interface StanceNoun {
  readonly stance: Stance;
  readonly towards: readonly ('ل' | 'ب' | 'علي' | 'الي' | 'من' | 'مع')[];
  /** Whether what it is towards may also complete it without a preposition («دعم الحكومة»). */
  readonly object: boolean;
}

function nouns(
  stance: Stance,
  towards: StanceNoun['towards'],
  object: boolean,
  words: string,
): readonly (readonly [string, StanceNoun])[] {
  return words.split(' ').map((word) => [foldText(word), { stance, towards, object }] as const);
}

/** Verbal nouns of the stance verbs, folded and without article. */
const STANCE_NOUNS: ReadonlyMap<string, StanceNoun> = new Map([
  ...nouns('supports', ['ل'], true, 'دعم تأييد مساندة مؤازرة مناصرة مباركة تبني'),
  ...nouns('supports', ['ب'], false, 'إقرار اعتراف ترحيب إشادة تمسك'),
  ...nouns('supports', ['علي'], false, 'موافقة'),
  ...nouns('supports', ['الي', 'ل'], false, 'انحياز انضمام'),
  ...nouns('supports', ['مع'], false, 'تضامن'),
  ...nouns(
    'opposes',
    ['ل'],
    true,
    'معارضة رفض إدانة استنكار شجب مهاجمة محاربة محاصرة مقاطعة قصف استهداف مناهضة',
  ),
  ...nouns('opposes', ['ب'], false, 'تنديد'),
  ...nouns('opposes', ['ل'], false, 'انتقاد انتقادات عداء'),
  ...nouns('opposes', ['علي'], false, 'اعتراض احتجاج تحفظ'),
  ...nouns('accuses', ['ل', 'ب'], false, 'اتهام اتهامات'),
  ...nouns('calls-for', ['الي', 'ل'], false, 'دعوة دعوات'),
  ...nouns('calls-for', ['ب'], false, 'مطالبة مطالبات'),
  ...nouns('denies', ['ل'], true, 'نفي إنكار تكذيب'),
]);

/** Nouns for what somebody puts forward, and so is for: «مشروع قرار بريطاني», «مبادرة مصرية». */
export const PROPOSALS: ReadonlySet<string> = new Set(
  'مشروع مبادرة مقترح اقتراح مسودة خطة وساطة'.split(' ').map(foldText),
);

/** The stance noun in a folded word, with or without «و», a preposition, the article and the ending of the accusative. */
export function stanceNounOf(folded: string): StanceNoun | undefined {
  const bare = bareWord(folded);
  for (const word of [bare, bare.replace(/^[وبل](?=...)/, ''), bare.replace(/ا$/, '')]) {
    const noun = STANCE_NOUNS.get(word);
    if (noun) return noun;
  }
  return undefined;
}
