import { useReading } from '../../readingContext.ts';
import { useBlockUnderEye } from '../../sight/useBlockUnderEye.ts';
import { Sentence } from '../positions/Sentence.tsx';
import { type Gloss, glossesOf } from './glossesOf.ts';

/**
 * What is held in the block under the eye; undefined while that is not `watched`, and where nothing is held.
 */
export function useGlossHere(watched: boolean): Gloss | undefined {
  const { index } = useReading();
  const now = useBlockUnderEye(index.article.blocks, watched);
  return watched ? glossesOf(index).find(({ block }) => block.id === now) : undefined;
}

/**
 * The line of the closed sheet: what is held in the paragraph under the eye, and how many positions there
 * are.
 */
export function HereLine({ gloss }: { readonly gloss: Gloss | undefined }) {
  const { words } = useReading();
  const [first] = gloss?.positions ?? [];
  if (!gloss || !first) return <span className="grip-label">{words.margin.label}</span>;
  const count = words.here.positions(gloss.positions.length);
  return (
    <span className="grip-label here-line">
      <span className="here-sentence">
        <b>{`${words.here.inThis(gloss.block.kind)} `}</b>
        <Sentence position={first} quoted />
      </span>
      <span className="here-count">{count}</span>
    </span>
  );
}
