import type { Position } from '../../../domain/position.ts';
import { useReading } from '../../readingContext.ts';
import { type Bearing, bearingOf, STANDINGS, type Standing, standingOf } from './standing.ts';

/** Paths in a square of 12: the shape tells for, against or neither, so that no colour has to. */
const SHAPES: Readonly<Record<Bearing, string>> = {
  for: 'M6 1.5 11 10.5H1z',
  against: 'M6 10.5 1 1.5h10z',
  other: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
};

/** One half of each shape, which is filled where the article alone says so. */
const HALVES: Readonly<Record<Bearing, string>> = {
  for: 'M6 1.5v9H1z',
  against: 'M6 10.5v-9H1z',
  other: 'M6 1.5a4.5 4.5 0 0 0 0 9z',
};

/**
 * The sign of a position: its shape says for, against or neither; filled is the actor's own word, hollow an
 * ascribed one, half filled the article's voice alone. What it says stands in words beside it.
 */
export function StanceSign({
  bearing,
  standing,
}: {
  readonly bearing: Bearing;
  readonly standing: Standing;
}) {
  return (
    <svg className="sign" viewBox="0 0 12 12" aria-hidden="true" data-standing={standing}>
      <path d={SHAPES[bearing]} />
      {standing === 'article' && <path className="half" d={HALVES[bearing]} />}
    </svg>
  );
}

/** The sign of `position`. */
export function SignOf({ position }: { readonly position: Position }) {
  return <StanceSign bearing={bearingOf(position.stance)} standing={standingOf(position)} />;
}

/** What the signs mean. `shapes` adds for, against and neither, which only the grid needs told. */
export function Legend({ shapes = false }: { readonly shapes?: boolean }) {
  const { index, words } = useReading();
  const { standings, bearings } = words.position;
  const isMachines = index.article.positions.some(({ provenance }) => provenance === 'automatic');
  return (
    <p className="legend">
      {STANDINGS.map((standing) => (
        <span key={standing}>
          <StanceSign bearing="other" standing={standing} />
          {standings[standing]}
        </span>
      ))}
      {shapes &&
        (['for', 'against'] as const).map((bearing) => (
          <span key={bearing}>
            <StanceSign bearing={bearing} standing="own" />
            {bearings[bearing]}
          </span>
        ))}
      {isMachines && !shapes && <span>{`${words.position.automatic}: ${words.position.automaticNote}`}</span>}
    </p>
  );
}

/** How many positions are the holder's own words, ascribed, and in the article's voice. */
export function Tally({ positions }: { readonly positions: readonly Position[] }) {
  const { words } = useReading();
  return (
    <span className="tally">
      {STANDINGS.map((standing) => {
        const count = positions.filter((position) => standingOf(position) === standing).length;
        if (count === 0) return null;
        return (
          <span
            key={standing}
            role="img"
            aria-label={`${words.position.standings[standing]}: ${words.number(count)}`}
          >
            <StanceSign bearing="other" standing={standing} />
            {words.number(count)}
          </span>
        );
      })}
    </span>
  );
}
