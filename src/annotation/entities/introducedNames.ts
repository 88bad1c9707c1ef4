import { complementOf } from '../attribution/complement.ts';
import { verbReadings } from '../attribution/cueLexicon.ts';
import { phraseEnd } from '../attribution/phraseEnd.ts';
import {
  ADVERBIAL_OPENERS,
  ADVERBS,
  nounOf,
  OFFICE_NOUNS,
  SOURCE_NOUNS,
} from '../attribution/sourceNouns.ts';
import type { Token } from '../attribution/token.ts';
import type { TaggedName } from './taggedNames.ts';

/** How sure a name is that only an office and a verb of saying around it tell of. */
const CONFIDENCE = 0.65;
/** A name has two to four words; «بن» and «آل» count. */
const SHORTEST = 2;
const LONGEST = 4;
/** So far may a complement stand from its verb. */
const REACH = 18;

/**
 * Persons the tagger does not know but the text introduces: whoever stands between an office behind a verb of saying and what is said («وقال رئيسها مقران
 * قاسي إن …»), and wherever the same surname stands again.
 */
export function introducedNames(
  text: string,
  sentences: readonly (readonly Token[])[],
  tagged: readonly TaggedName[],
): readonly TaggedName[] {
  const starts = new Set(tagged.map(({ span }) => span.start));
  const introduced = sentences.flatMap((sentence) => introducedIn(text, sentence, starts));
  if (introduced.length === 0) return tagged;
  const surnames = new Set(introduced.map(({ last }) => last));
  const taken = new Set([...starts, ...introduced.map(({ name }) => name.span.end)]);
  const again = sentences.flatMap((sentence) =>
    sentence
      .filter(({ folded, span }) => surnames.has(folded) && !taken.has(span.end) && !taken.has(span.start))
      .map(
        (token): TaggedName => ({
          span: token.span,
          text: token.written,
          kind: 'person',
          confidence: CONFIDENCE,
        }),
      ),
  );
  return [...tagged, ...introduced.map(({ name }) => name), ...again].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function introducedIn(
  text: string,
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
): readonly { readonly name: TaggedName; readonly last: string }[] {
  return tokens.flatMap((token, at) => {
    const frames = verbReadings(token.folded, token.written).filter(
      ({ form }) => !form.object && form.tense !== 'participle',
    );
    const head = tokens[at + 1];
    if (frames.length === 0 || !head || !nounOf(head.folded, OFFICE_NOUNS, SOURCE_NOUNS)) return [];
    const complement = complementOf(
      tokens,
      at + 1,
      Math.min(tokens.length, at + REACH),
      frames[0]?.form.verb.frames ?? [],
    );
    if (!complement) return [];
    const from = phraseEnd(tokens, at + 1, complement.lead);
    let to = from;
    while (to < complement.lead && mayBeName(tokens[to])) to++;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || to - from < SHORTEST || to - from > LONGEST || first.folded.startsWith('ال'))
      return [];
    if (tokens.slice(from, to).some(({ span }) => starts.has(span.start))) return [];
    const span = { start: first.span.start, end: last.span.end };
    const name = {
      span,
      text: text.slice(span.start, span.end),
      kind: 'person',
      confidence: CONFIDENCE,
    } as const;
    return [{ name, last: last.folded }];
  });
}

/** «علي» with its dots is a name, «على» is none. */
function mayBeName(token: Token | undefined): boolean {
  if (!token?.word || ADVERBS.has(token.folded) || /^لل|^بال/.test(token.folded)) return false;
  return token.written === 'علي' || !ADVERBIAL_OPENERS.has(token.folded);
}
