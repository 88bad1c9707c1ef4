import type { ArticleIndex } from '../../articleIndex.ts';
import type { Cited } from '../../cited.ts';
import { apaCitation } from './apaCitation.ts';
import { arabicCitation } from './arabicCitation.ts';
import { chicagoCitation } from './chicagoCitation.ts';
import type { Citation, CitationStyle, Source } from './citation.ts';

const WRITERS = { arabic: arabicCitation, chicago: chicagoCitation, apa: apaCitation } as const;

/** The citation of the words in `style`: a passage, or a position with the words that prove it. */
export function cite(style: CitationStyle, cited: Cited, index: ArticleIndex, source: Source): Citation {
  return WRITERS[style](cited, index, source);
}
