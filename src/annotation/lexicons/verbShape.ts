import { foldText } from '../../arabic/fold.ts';
import { isDefinite } from '../tokens/definiteArticle.ts';
import { foldedWords } from './foldedWords.ts';
import { STOP_WORDS } from './stopWords.ts';

/** Verbs that are among the stop words. */
const COMMON_VERBS = foldedWords(
  'كان كانت يكون تكون ليس ليست قال قالت أضاف أضافت أكد أكدت ذكر ذكرت يقول تقول',
);

/** Words before a noun: what follows them is no verb. */
const BEFORE_NOUNS = foldedWords(
  'في من إلى على عن مع بين بعد قبل حول خلال عبر منذ نحو ضد دون حتى كل بعض أي غير',
);

/**
 * Whether a word has a shape that a finite verb may have: «يسيطر», «واصل», «اعلنت», «سماها». It errs towards
 * verbs: «تصاعد» may be a noun, «قرار» and «مشروع» can be nothing else. `before` is the word before it.
 */
export function mayBeFiniteVerb(written: string, before?: string): boolean {
  const folded = foldText(written);
  const bare = folded.replace(/^[وف](?=...)/, '');
  if (COMMON_VERBS.has(folded) || COMMON_VERBS.has(bare)) return true;
  if (STOP_WORDS.has(folded) || isDefinite(folded) || /(ة|ات|اء)$/.test(written)) return false;
  if (before !== undefined && BEFORE_NOUNS.has(foldText(before))) return false;
  return [folded, bare, bare.replace(/^[سل](?=[يت])/, '')].some((word) => hasVerbShape(word, written));
}

function hasVerbShape(word: string, written: string): boolean {
  // The imperfect «يسيطر», and the derived perfects «تراجع», «اعلن», «استقبل».
  if (/^[يتن]..|^ا.../.test(word)) return true;
  // The third form, «واصل»; with a hamza it is a participle alone: «قائد».
  if (/^.ا../.test(word) && !/^[وف]?.ائ/.test(written)) return true;
  // Three letters, with an ending or an object pronoun: «سحق», «وصلت», «منحوا», «سماها».
  return /^...(ت|وا|ا)?(ه|ها|هم|هما|نا)?$/.test(word);
}
