import type { Mention } from '../../domain/mention.ts';
import { bySpan, crosses } from '../../domain/span.ts';
import type { LinkedMention } from '../entities/linkNames.ts';

/**
 * The mentions of names with those of voices the text does not name, in text order. A voice gives way where it would cross a name or stand
 * on the very same words.
 */
export function withSources(
  names: readonly LinkedMention[],
  voices: readonly Mention[],
): readonly LinkedMention[] {
  const all: LinkedMention[] = [...names];
  let at = 0;
  for (const voice of [...voices].sort((a, b) => bySpan(a.span, b.span))) {
    while ((names[at]?.span.end ?? Number.POSITIVE_INFINITY) <= voice.span.start) at++;
    let clashes = false;
    for (let n = at; (names[n]?.span.start ?? Number.POSITIVE_INFINITY) < voice.span.end; n++) {
      const name = names[n];
      if (!name) break;
      clashes ||=
        crosses(name.span, voice.span) ||
        (name.span.start <= voice.span.start && name.span.end >= voice.span.end);
    }
    const repeated = all.length > names.length && bySpan(all.at(-1)?.span ?? voice.span, voice.span) === 0;
    if (!clashes && !repeated) all.push({ ...voice, kind: 'source' });
  }
  return all.sort((a, b) => bySpan(a.span, b.span));
}
