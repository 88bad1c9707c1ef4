import type { Span } from '../../domain/span.ts';
import { nounOf, OFFICE_NOUNS, SOURCE_NOUNS } from '../lexicons/speakerNouns.ts';
import { phraseEnd } from '../phrases/nounPhraseEnd.ts';
import { isDefinite, type Token } from '../tokens/token.ts';
import type { Candidate } from './mentionCandidate.ts';

/** An office before a name has at most so many words. */
const REACH = 7;

/**
 * Persons with the office or rank that stands before their name: «وزير الخارجية المصري سامح شكري», «المشير خليفة حفتر». What is named inside the office
 * stays a mention of its own.
 */
export function titledPersons(
  sentences: readonly (readonly Token[])[],
  names: readonly Candidate[],
): readonly Candidate[] {
  const titled: Candidate[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const end = sentence.at(-1)?.span.end ?? 0;
    let at = 0;
    for (; (names[next]?.span.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const name = names[next];
      if (!name) break;
      while ((sentence[at]?.span.start ?? end) < name.span.start) at++;
      const opening =
        name.kind === 'person' && sentence[at]?.span.start === name.span.start
          ? titleStart(sentence, at)
          : undefined;
      titled.push(
        opening === undefined
          ? name
          : { ...name, span: { start: opening, end: name.span.end }, name: name.span },
      );
    }
  }
  return titled;
}

/** Where the title before token `at` begins, in the text; undefined if none stands there. */
function titleStart(tokens: readonly Token[], at: number): number | undefined {
  let opening: number | undefined;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const token = tokens[k];
    if (!token?.word) break;
    const office = nounOf(token.folded, OFFICE_NOUNS, SOURCE_NOUNS);
    if (office && phraseEndsAt(tokens, k, at)) opening = openingOf(token, office.cut);
    else if (!office && !mayBeInside(token)) break;
  }
  return opening;
}

/** Whether the phrase at `start` reaches the name at `at`; «القيادي في الجماعة» and a title before another do too. */
function phraseEndsAt(tokens: readonly Token[], start: number, at: number): boolean {
  let end = phraseEnd(tokens, start, at);
  const joins = /^(في|لدي|ل)$/.test(tokens[end]?.folded ?? '') && isDefinite(tokens[end + 1]?.folded ?? '');
  if (joins) end = phraseEnd(tokens, end + 1, at);
  // «المدير التنفيذي للجنة سامر حداد»
  else if (/^لل../.test(tokens[end]?.folded ?? '')) end = phraseEnd(tokens, end, at);
  return end === at || nounOf(tokens[end]?.folded ?? '', OFFICE_NOUNS) !== undefined;
}

function mayBeInside({ folded }: Token): boolean {
  return (isDefinite(folded) && !folded.startsWith('و')) || /^(باسم|في|لدي)$|...(ها|هم)$/.test(folded);
}

function openingOf({ span, folded }: Token, cut: number): Span['start'] {
  if (folded.startsWith('لل')) return span.start + 1;
  const article = /^[وفبك]{0,2}(?=ال..)/.exec(folded);
  return span.start + (article ? article[0].length : cut);
}
