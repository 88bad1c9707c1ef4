import { PlaceLink } from '../../reading/PlaceLink.tsx';
import { useReading } from '../../reading/readingContext.ts';

/**
 * The first stops of a reader with a keyboard: past the masthead to the text, and past the text to the
 * margin.
 */
export function SkipLinks({
  onText,
  onMargin,
}: {
  readonly onText: () => void;
  readonly onMargin: () => void;
}) {
  const { words } = useReading();
  const links = [
    { part: 'text', name: words.skipToText, onPress: onText },
    { part: 'margin', name: words.skipToMargin, onPress: onMargin },
  ] as const;
  return links.map(({ part, name, onPress }) => (
    <PlaceLink key={part} className="skip-link" place={{ kind: 'part', part }} onPress={onPress}>
      {name}
    </PlaceLink>
  ));
}
