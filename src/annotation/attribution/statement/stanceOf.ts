import type { Stance } from '../../../domain/position.ts';
import type { Span } from '../../../domain/span.ts';
import type { ReportingVerb } from '../../lexicons/reportingVerbs.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/speakerNouns.ts';
import { bareWord } from '../../tokens/definiteArticle.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import type { VerbCue } from './verbCue.ts';

/** Names that nobody gives himself: «مليشيات», «إرهابي». */
const SLUR =
  /^[وف]?ب?(ال)?(مليشيا|مليشيات|ميليشيا|ميليشيات|ارهاب|ارهابي|ارهابيه|ارهابيين|عصابه|عصابات|مرتزقه|خونه|خاين|عملاء|عميل|انقلاب|انقلابيين|انقلابي|فاسد|فاسده|فاسدين|كاذب|فاشل|فاشله|احتلال|مجرم|مجرمين|قمع|قمعي|باطل|باطله|مضلل|مضلله)$/;
/** Nouns of failure: «فشل السراج». Without the article, for «العجز» is a deficit as a rule. */
const FAILURE = /^[وف]?(فشل|عجز|تقصير|تقاعس|تواطو|تورط|تهاون|اخفاق|فساد|انتهاك)$/;

/** The stance that a verb tells, by the verb, its complement and its subject. */
export function stanceOf(
  { tokens }: SentenceReading,
  { verb, subject, complement, negated }: Omit<VerbCue, 'start'>,
): Stance {
  const lexeme = verb.form.verb;
  if (negated && lexeme.negated !== undefined) return lexeme.negated;
  // «شدد على ضرورة» asks for something, «شدد على أن» does not.
  if (lexeme.stance === 'calls-for' && lexeme.past === 'شدد' && complement?.frame !== 'علي')
    return 'considers';
  // «نوه بالخطة» praises it, «نوه إلى أن» does not.
  if (lexeme.past === 'نوه' && complement?.frame !== 'ب') return 'considers';
  // What a document says is announced: «وأضاف البيان أن».
  const isDocument =
    subject.place === 'after' && DOCUMENT_NOUNS.has(bareWord(foldedAt(tokens, subject.start)));
  return isDocument && lexeme.stance === 'considers' ? 'announces' : lexeme.stance;
}

/**
 * Whether a content charges somebody: by what it calls them («وصفها بالمليشيات»), or with a failure («… وهو
 * فشل السراج في …»).
 */
export function isCharge(reading: SentenceReading, lexeme: ReportingVerb, content: Span): boolean {
  if (lexeme.stance !== 'considers') return false;
  const words = reading.wordsIn(content);
  const isNaming = lexeme.frames.includes('naming') && !lexeme.frames.includes('that');
  return isNaming
    ? words.some((word) => SLUR.test(word))
    : words.slice(0, 1).some((word) => FAILURE.test(word));
}
