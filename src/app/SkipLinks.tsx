import { useReading } from '../reading/readingContext.ts';

/** The first stops of a reader with a keyboard: past the masthead to the text, and past the text to the margin. */
export function SkipLinks({
  onText,
  onMargin,
}: {
  readonly onText: () => void;
  readonly onMargin: () => void;
}) {
  const { words } = useReading();
  const links = [
    { href: '#text', name: words.skipToText, go: onText },
    { href: '#margin', name: words.skipToMargin, go: onMargin },
  ];
  return links.map(({ href, name, go }) => (
    <a
      key={href}
      className="skip-link"
      href={href}
      onClick={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {name}
    </a>
  ));
}
