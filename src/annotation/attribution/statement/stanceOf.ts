import type { Stance } from '../../../domain/position.ts';
import type { Span } from '../../../domain/span.ts';
import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/speakerNouns.ts';
import type { Complement } from '../../phrases/complement.ts';
import { bareWord } from '../../tokens/token.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import type { Subject } from '../subject/subject.ts';

/** Names that nobody gives himself. */
const SLUR =
  /^[وف]?ب?(ال)?(مليشيا|مليشيات|ميليشيا|ميليشيات|ارهاب|ارهابي|ارهابيه|ارهابيين|عصابه|عصابات|مرتزقه|خونه|خاين|عملاء|عميل|انقلاب|انقلابيين|انقلابي|فاسد|فاسده|فاسدين|كاذب|فاشل|فاشله|احتلال|مجرم|مجرمين|قمع|قمعي|باطل|باطله|مضلل|مضلله)$/;
/** Without the article: «العجز» is a deficit as a rule. */
const FAILURE = /^[وف]?(فشل|عجز|تقصير|تقاعس|تواطو|تورط|تهاون|اخفاق|فساد|انتهاك)$/;

/** The stance of what a verb says, by the verb, its complement and its subject. */
export function stanceOf(
  { tokens }: SentenceReading,
  { verb }: VerbForm,
  subject: Subject,
  complement: Complement | undefined,
  negated: boolean,
): Stance {
  if (negated && verb.negated !== undefined) return verb.negated;
  // «شدد على ضرورة» asks for something, «شدد على أن» does not.
  if (verb.stance === 'calls-for' && verb.past === 'شدد' && complement?.frame !== 'علي') return 'considers';
  // «نوه بالخطة» praises it, «نوه إلى أن» does not.
  if (verb.past === 'نوه' && complement?.frame !== 'ب') return 'considers';
  // What a statement says is announced: «وأضاف البيان أن».
  const issued =
    subject.place === 'after' && DOCUMENT_NOUNS.has(bareWord(tokens[subject.start]?.folded ?? ''));
  return issued && verb.stance === 'considers' ? 'announces' : verb.stance;
}

/** A name that charges («وصفها بالمليشيات»), and a failure laid at somebody's door («… وهو فشل السراج في …»). */
export function isCharge(reading: SentenceReading, { verb }: VerbForm, content: Span): boolean {
  if (verb.stance !== 'considers') return false;
  const words = reading.wordsIn(content);
  const naming = verb.frames.includes('naming') && !verb.frames.includes('that');
  return naming ? words.some((word) => SLUR.test(word)) : FAILURE.test(words[0] ?? '');
}
