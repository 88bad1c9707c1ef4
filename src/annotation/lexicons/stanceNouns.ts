import { foldText } from '../../arabic/fold.ts';
import type { Stance } from '../../domain/position.ts';
import { bareWord } from '../tokens/definiteArticle.ts';
import { foldedWords } from './foldedWords.ts';

/** A noun that tells where somebody stands: «دعم», «رفض», «اعتراف». */
export interface StanceNoun {
  readonly stance: Stance;
  /** The prepositions, folded, that lead to its target: «دعم لـ», «اعتراف بـ». */
  readonly towards: readonly ('ل' | 'ب' | 'علي' | 'الي' | 'من' | 'مع')[];
  /** Whether the target may also complete it without a preposition: «دعم الحكومة». */
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

/** Nouns for what somebody puts forward, and so supports: «مشروع قرار بريطاني», «مبادرة مصرية». */
export const PROPOSALS = foldedWords('مشروع مبادرة مقترح اقتراح مسودة خطة وساطة');

/**
 * The stance noun in a folded word: behind «و», a preposition or the article («ورفض», «بالدعم»), or with the
 * alif of the accusative («دعما»).
 */
export function stanceNounOf(folded: string): StanceNoun | undefined {
  const bare = bareWord(folded);
  for (const word of [bare, bare.replace(/^[وبل](?=...)/, ''), bare.replace(/ا$/, '')]) {
    const noun = STANCE_NOUNS.get(word);
    if (noun) return noun;
  }
  return undefined;
}
