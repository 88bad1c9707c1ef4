import '../styles/quoting.css';
import { useMemo } from 'react';
import { blockAt } from '../../domain/block.ts';
import { describeParagraph, describePassage } from '../../linking/describe.ts';
import type { ArticleIndex } from '../../reading/articleIndex.ts';
import type { Cited } from '../../reading/cited.ts';
import { QuoteDialog } from '../../reading/quoting/QuoteDialog.tsx';
import type { Quotation } from '../../reading/quoting/quotation.ts';
import { useReading } from '../../reading/readingContext.ts';
import { articleLink } from '../textPlaces/articleLink.ts';
import { useStepBack } from './useStepBack.ts';

/** The dialog of citing with its style and its addresses: fetched when it is first asked for. */
export function CitingDialog({ cited, onClose }: { readonly cited: Cited; readonly onClose: () => void }) {
  const { index } = useReading();
  const quotation = useMemo(() => quotationOf(cited, index), [cited, index]);
  const onClosed = useStepBack(onClose);
  return <QuoteDialog quotation={quotation} onClose={onClosed} />;
}

/** The addresses without a text fragment: a citation is printed, and a picture’s is typed. */
function quotationOf(cited: Cited, { article }: ArticleIndex): Quotation {
  const { text, blocks } = article;
  const linkTo = (fragment: string) => articleLink(article, window.location.origin, fragment);
  const link = linkTo(describePassage(text, blocks, cited.span));
  const block = blockAt(blocks, cited.span);
  return { cited, link, shortLink: block ? linkTo(describeParagraph(text, blocks, block.id)) : link };
}
