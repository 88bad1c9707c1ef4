import { matchNoun } from '../lexicons/matchNoun.ts';
import { OFFICE_NOUNS, SOURCE_NOUNS } from '../lexicons/speakerNouns.ts';
import { nounPhraseEnd } from '../phrases/nounPhraseEnd.ts';
import { isDefinite } from '../tokens/definiteArticle.ts';
import { endOf } from '../tokens/endOf.ts';
import { firstTokenFrom } from '../tokens/firstTokenFrom.ts';
import { foldedAt } from '../tokens/foldedAt.ts';
import type { Token } from '../tokens/token.ts';
import type { MentionCandidate } from './mentionCandidate.ts';

/** A title before a name has at most so many tokens. */
const LONGEST_TITLE = 7;

/**
 * The mentions of `names`, those of persons with the office or rank that stands before them: «وزير الخارجية
 * المصري سامح شكري», «المشير خليفة حفتر». What is named inside the office stays a mention of its own. Both
 * lists are in text order.
 */
export function titledPersons(
  sentences: readonly (readonly Token[])[],
  names: readonly MentionCandidate[],
): readonly MentionCandidate[] {
  const titled: MentionCandidate[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const end = endOf(sentence);
    let index = 0;
    for (let name = names[next]; name && name.span.start < end; name = names[++next]) {
      index = firstTokenFrom(sentence, index, name.span.start);
      titled.push(name.kind === 'person' ? withTitle(name, sentence, index) : name);
    }
  }
  return titled;
}

/** `name` with the title before it; token `index` is its first, unless the name begins inside a word. */
function withTitle(name: MentionCandidate, sentence: readonly Token[], index: number): MentionCandidate {
  const beginsWord = sentence[index]?.span.start === name.span.start;
  const start = beginsWord ? titleStart(sentence, index) : undefined;
  return start === undefined ? name : { ...name, span: { start, end: name.span.end }, name: name.span };
}

/** The text's offset where the title before token `index` begins; undefined if none stands there. */
function titleStart(tokens: readonly Token[], index: number): number | undefined {
  let opening: number | undefined;
  for (let before = index - 1; before >= Math.max(0, index - LONGEST_TITLE); before--) {
    const token = tokens[before];
    if (!token?.word) break;
    const office = matchNoun(token.folded, OFFICE_NOUNS, SOURCE_NOUNS);
    if (office && leadsToName(tokens, before, index))
      opening = token.span.start + cliticsOf(token, office.cut);
    else if (!office && !mayBeInside(token)) break;
  }
  return opening;
}

/**
 * Whether the phrase of an office at token `start` ends at the name at `name`: «القيادي في الجماعة …», a
 * title before another.
 */
function leadsToName(tokens: readonly Token[], start: number, name: number): boolean {
  let end = nounPhraseEnd(tokens, start, name);
  const next = foldedAt(tokens, end);
  const joins = /^(في|لدي|ل)$/.test(next) && isDefinite(foldedAt(tokens, end + 1));
  if (joins) end = nounPhraseEnd(tokens, end + 1, name);
  // «المدير التنفيذي للجنة سامر حداد»
  else if (/^لل../.test(next)) end = nounPhraseEnd(tokens, end, name);
  return end === name || matchNoun(foldedAt(tokens, end), OFFICE_NOUNS) !== undefined;
}

/** Whether a word may stand inside a title: «الخارجية», «باسم», «بلادها». */
function mayBeInside({ folded }: Token): boolean {
  return (isDefinite(folded) && !folded.startsWith('و')) || /^(باسم|في|لدي)$|...(ها|هم)$/.test(folded);
}

/**
 * How many letters of clitics stand before an office: 1 in «والرئيس», 1 in «للرئيس»; without article those
 * that its match cut off.
 */
function cliticsOf({ folded }: Token, cut: number): number {
  if (folded.startsWith('لل')) return 1;
  return /^[وفبك]{0,2}(?=ال..)/.exec(folded)?.[0].length ?? cut;
}
