import { useReading } from '../../readingContext.ts';
import { useBlockUnderEye } from '../../sight/useBlockUnderEye.ts';
import { Sentence } from '../positions/Sentence.tsx';
import { glossesOf } from './glossesOf.ts';

/**
 * The line of the closed sheet: what is held in the paragraph under the eye, and how many positions there are
 * in it. `watched` is false where no such line is seen.
 */
export function HereLine({ watched }: { readonly watched: boolean }) {
  const { index, words } = useReading();
  const now = useBlockUnderEye(index.article.blocks, watched);
  const gloss = glossesOf(index).find(({ block }) => block.id === now);
  const [first] = gloss?.positions ?? [];
  if (!gloss || !first || !watched) return <span className="grip-label">{words.margin.label}</span>;
  return (
    <span className="grip-label here-line">
      <span className="here-sentence">
        <b>{`${words.here.inThis(gloss.block.kind)} `}</b>
        <Sentence position={first} quoted />
      </span>
      <span className="here-count" role="img" aria-label={words.here.positions(gloss.positions.length)}>
        {words.number(gloss.positions.length)}
      </span>
    </span>
  );
}
