import { unsignedAt } from '../../../domain/typedAt.ts';
import { hashPair } from '../lexicon/hashing.ts';
import { NAME_KIND } from '../lexicon/nameKind.ts';
import { MARK, type TaggerToken } from '../tokens/taggerToken.ts';
import type { PreparedSentence } from './preparedSentence.ts';

/** Titles of works and names of papers in quotation marks are rarely longer. */
const LONGEST_QUOTED = 8;
/** A head («وزارة», «نادي») so far before a token is not looked at. */
const HEAD_WITHIN_TOKENS = 4;

/** Stands for the stem of a token beyond the sentence's edge. */
const STEM_OUTSIDE = 0;

const HEADS = NAME_KIND.organisationHead | NAME_KIND.title | NAME_KIND.placeHead;

/**
 * The features of what stands around token `at`: whether it is quoted or in brackets, where in them, and
 * after which word («صحيفة "الحياة"»); and the nearest head before it in its clause («شركة», «وزير»,
 * «مدينة»), with its distance.
 */
export function quotationAndHeadKeys(prepared: PreparedSentence, at: number): readonly number[] {
  return [...quotedKeys(prepared, at), ...headKeys(prepared, at)];
}

function quotedKeys({ tokens }: PreparedSentence, at: number): readonly number[] {
  const here = tokens[at];
  if (here === undefined || here.mark !== MARK.none) return [];
  let open = at - 1;
  while (open >= 0 && at - open < LONGEST_QUOTED && !isEnclosing(tokens[open])) open--;
  const opening = tokens[open]?.mark;
  if (opening !== MARK.open && opening !== MARK.quote) return [];
  let close = at + 1;
  while (close - open <= LONGEST_QUOTED && !isEnclosing(tokens[close])) close++;
  const closing = tokens[close]?.mark;
  if (closing !== MARK.close && closing !== MARK.quote) return [];
  const bracket = opening === MARK.quote ? 0 : 1;
  const first = (at === open + 1 ? 2 : 0) + bracket;
  const place = first + (at === close - 1 ? 4 : 0);
  return [
    hashPair(100, (close - open - 1) * 16 + place),
    hashPair(101, hashPair(tokens[open - 1]?.stem ?? STEM_OUTSIDE, first)),
    hashPair(102, (here.frequency >> 2) * 8 + place),
    hashPair(103, hashPair(tokens[open - 2]?.stem ?? STEM_OUTSIDE, first)),
  ];
}

/** Whether a token is a quotation mark or a bracket. Beyond the sentence's edge there is none. */
function isEnclosing(token: TaggerToken | undefined): boolean {
  return token !== undefined && token.mark >= MARK.open;
}

function headKeys({ tokens, matches }: PreparedSentence, at: number): readonly number[] {
  const here = tokens[at];
  for (let back = 1; back <= HEAD_WITHIN_TOKENS; back++) {
    const token = tokens[at - back];
    if (here === undefined || token === undefined || token.mark !== MARK.none) return [];
    const kind = unsignedAt(matches.kinds, at - back) & HEADS;
    if (kind === 0) continue;
    return [
      hashPair(110, hashPair(kind, back)),
      hashPair(111, hashPair(kind, hashPair(back, here.frequency >> 2))),
      hashPair(112, hashPair(token.stem, back > 1 ? 1 : 0)),
      hashPair(113, hashPair(token.stem, here.article ? 1 : 0)),
    ];
  }
  return [];
}
