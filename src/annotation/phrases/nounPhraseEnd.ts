import { foldText } from '../../arabic/fold.ts';
import { ADVERBIAL_OPENERS, ADVERBS, nounOf, SOURCE_NOUNS } from '../lexicons/speakerNouns.ts';
import { verbReadings } from '../lexicons/verbReadings.ts';
import { isDefinite, type Token } from '../tokens/token.ts';
import { isComplementiser } from './complement.ts';

/** Adjectives of voices that no ending tells: «مسؤول رفيع», «شهود عيان». */
const ADJECTIVES = new Set(
  'رفيع كبير بارز مطلع مطلعة عدة كثر أخرى مستقل معارض موثوق موثوقة مقرب مقربة عيان خاص خاصة مختلفة متطابقة سابق سابقة آخر'
    .split(' ')
    .map(foldText),
);
const ENDING = /(ي|يه|يا|يين|يون|ين|ون|ات|ه)$/;
const RELATIVE = /^(الذي|التي|الذين|اللذان|اللذين|الي|الا|الان|اليوم|امس)$/;
const LONGEST = 8;

/**
 * The token after the noun phrase that begins at `start`: a definite noun with its definite adjectives («الناطق الرسمي باسم الجيش»), an indefinite one
 * with its own («مسؤول أمريكي رفيع», «خبراء ومراقبون») or with what completes it («وزير الخارجية الفرنسي»).
 */
export function phraseEnd(tokens: readonly Token[], start: number, last: number): number {
  const definite = isDefinite(tokens[start]?.folded ?? '');
  let completed = definite;
  const voice = nounOf(tokens[start]?.folded ?? '', SOURCE_NOUNS) !== undefined;
  let chained = true;
  let link = start + 1;
  let at = start + 1;
  while (at < Math.min(last, start + LONGEST)) {
    const token = tokens[at];
    if (!token?.word || isComplementiser(token.folded) || RELATIVE.test(token.folded)) break;
    const next = tokens[at + 1];
    if (token.folded === 'باسم' && next?.word && at + 1 < last) {
      at += 2;
      completed = true;
      continue;
    }
    if (!completed && chained && isConstruct(token, next, at + 1 < last)) {
      chained = at < start + 4;
      at++;
      if (/..ها$|..هم$/.test(token.folded)) completed = true;
      else link = at;
      continue;
    }
    if (token.folded === 'في' && isDefinite(next?.folded ?? '') && voice && at + 1 < last && !completed) {
      at += 2;
      completed = true;
      continue;
    }
    if (ADVERBIAL_OPENERS.has(token.folded) || ADVERBS.has(token.folded)) break;
    const article = isDefinite(token.folded) && !/^[وفب]|^لل/.test(token.folded);
    if (article && !completed && (at === start + 1 || at === link)) completed = true;
    else if (completed ? !article : !isAdjective(token) && !isCoordinated(token)) break;
    at++;
  }
  return at;
}

/** A noun that another completes: «نائب وزير الطاقة», «جمعية قدماء المجاهدين», «وزير دفاعها». */
function isConstruct(token: Token, next: Token | undefined, more: boolean): boolean {
  if (/^و|^[بل]ال|^لل|^ال/.test(token.folded) || ADVERBIAL_OPENERS.has(token.folded)) return false;
  if (/...ها$|...هم$/.test(token.folded)) return true;
  // «مصادر دبلوماسية | التوافق»: an adjective completes and is not completed.
  if (/(يه|ي|يون|يين)$/.test(token.folded) || ADJECTIVES.has(token.folded)) return false;
  return (
    more &&
    /^ال../.test(next?.folded ?? '') &&
    !RELATIVE.test(next?.folded ?? '') &&
    verbReadings(token.folded, token.written).length === 0
  );
}

function isAdjective({ folded }: Token): boolean {
  if (ADJECTIVES.has(folded)) return true;
  return (
    folded.length > 3 &&
    ENDING.test(folded) &&
    !/^[بلوف]ال|^و/.test(folded) &&
    !(/^[بل]/.test(folded) && !/يه?$/.test(folded))
  );
}

/** «ومراقبون». */
function isCoordinated({ folded }: Token): boolean {
  return folded.startsWith('و') && nounOf(folded, SOURCE_NOUNS) !== undefined;
}
