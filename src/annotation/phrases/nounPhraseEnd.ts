import { ADVERBIAL_OPENERS, ADVERBS } from '../lexicons/adverbs.ts';
import { isComplementiser } from '../lexicons/complementiser.ts';
import { matchNoun } from '../lexicons/matchNoun.ts';
import { SOURCE_ADJECTIVES } from '../lexicons/sourceAdjectives.ts';
import { SOURCE_NOUNS } from '../lexicons/speakerNouns.ts';
import { verbReadings } from '../lexicons/verbReadings.ts';
import { isDefinite } from '../tokens/definiteArticle.ts';
import { foldedAt } from '../tokens/foldedAt.ts';
import type { Token } from '../tokens/token.ts';

const ADJECTIVE_ENDING = /(ي|يه|يا|يين|يون|ين|ون|ات|ه)$/;
/** Relative pronouns, and words that begin with «ال» and have no article: «الذي», «إلى», «اليوم». */
const NO_ARTICLE = /^(الذي|التي|الذين|اللذان|اللذين|الي|الا|الان|اليوم|امس)$/;
/** A noun phrase of a speaker has at most so many tokens. */
const LONGEST_PHRASE = 8;
/** So many indefinite nouns may complete one another: «نائب رئيس لجنة …». */
const LONGEST_CONSTRUCT = 4;

/**
 * The token after the noun phrase that begins at `start` and ends before `last`: a definite noun with its
 * definite adjectives («الناطق الرسمي باسم الجيش»), an indefinite one with its own («مسؤول أمريكي رفيع»,
 * «خبراء ومراقبون») or with what completes it («وزير الخارجية الفرنسي»).
 */
export function nounPhraseEnd(tokens: readonly Token[], start: number, last: number): number {
  const head = foldedAt(tokens, start);
  const phrase: OpenPhrase = {
    start,
    link: start + 1,
    isSource: matchNoun(head, SOURCE_NOUNS) !== undefined,
    completed: isDefinite(head),
    inConstruct: true,
  };
  let index = start + 1;
  while (index < Math.min(last, start + LONGEST_PHRASE)) {
    const taken = takenFrom(tokens, index, last, phrase);
    if (taken === 0) break;
    index += taken;
  }
  return index;
}

/** A noun phrase as far as it has been read. */
interface OpenPhrase {
  readonly start: number;
  readonly isSource: boolean;
  /**
   * Where a definite noun would complete an indefinite head: behind the head, or behind the last noun of its
   * construct.
   */
  link: number;
  /**
   * Whether it is definite by now, so that only definite adjectives may follow: «وزير الخارجية» + «الفرنسي».
   */
  completed: boolean;
  /** Whether the indefinite nouns of a construct may still go on: «نائب» + «وزير» + «الطاقة». */
  inConstruct: boolean;
}

/** How many tokens from `index` on belong to the phrase: 0 where it ends. */
function takenFrom(tokens: readonly Token[], index: number, last: number, phrase: OpenPhrase): number {
  const token = tokens[index];
  if (!token?.word || isComplementiser(token.folded) || NO_ARTICLE.test(token.folded)) return 0;
  const next = tokens[index + 1];
  const isMore = index + 1 < last;
  // «المتحدث باسم | الجيش»
  const ofName = token.folded === 'باسم' && next?.word === true;
  if (!ofName && !phrase.completed && phrase.inConstruct && isConstruct(token, next, isMore)) {
    phrase.inConstruct = index < phrase.start + LONGEST_CONSTRUCT;
    if (/..ها$|..هم$/.test(token.folded)) phrase.completed = true;
    else phrase.link = index + 1;
    return 1;
  }
  // «مسؤول في الوزارة»
  const inBody =
    token.folded === 'في' && phrase.isSource && !phrase.completed && isDefinite(foldedAt(tokens, index + 1));
  if (isMore && (ofName || inBody)) {
    phrase.completed = true;
    return 2;
  }
  return takesWord(token, index, phrase) ? 1 : 0;
}

/** Whether a word goes on with the phrase as an adjective, or as the definite noun that completes it. */
function takesWord(token: Token, index: number, phrase: OpenPhrase): boolean {
  const { folded } = token;
  if (ADVERBIAL_OPENERS.has(folded) || ADVERBS.has(folded)) return false;
  const hasArticle = isDefinite(folded) && !/^[وفب]|^لل/.test(folded);
  if (phrase.completed) return hasArticle;
  if (hasArticle && (index === phrase.start + 1 || index === phrase.link)) {
    phrase.completed = true;
    return true;
  }
  return isAdjective(token) || isCoordinated(token);
}

/** Whether a noun is completed by the next: «نائب وزير الطاقة», «جمعية قدماء المجاهدين», «وزير دفاعها». */
function isConstruct({ folded, written }: Token, next: Token | undefined, isMore: boolean): boolean {
  if (/^و|^[بل]ال|^لل|^ال/.test(folded) || ADVERBIAL_OPENERS.has(folded)) return false;
  if (/...ها$|...هم$/.test(folded)) return true;
  // «مصادر دبلوماسية | التوافق»: nothing completes an adjective.
  if (/(يه|ي|يون|يين)$/.test(folded) || SOURCE_ADJECTIVES.has(folded)) return false;
  if (!isMore || !next) return false;
  const isNounNext = /^ال../.test(next.folded) && !NO_ARTICLE.test(next.folded);
  return isNounNext && verbReadings(folded, written).length === 0;
}

function isAdjective({ folded }: Token): boolean {
  if (SOURCE_ADJECTIVES.has(folded)) return true;
  return (
    folded.length > 3 &&
    ADJECTIVE_ENDING.test(folded) &&
    !/^[بلوف]ال|^و/.test(folded) &&
    !(/^[بل]/.test(folded) && !/يه?$/.test(folded))
  );
}

/** «خبراء ومراقبون»: another source noun joined by «و». */
function isCoordinated({ folded }: Token): boolean {
  return folded.startsWith('و') && matchNoun(folded, SOURCE_NOUNS) !== undefined;
}
