import type { CardContent } from './cardContent.ts';

/** What the card says, in one row of words, for those who do not see it. */
export function cardLabel(content: CardContent): string {
  const { gist, words, whoSays, speakers, caveats, check, title, place } = content;
  const arrow = content.language === 'ar' ? ' ← ' : ' → ';
  const said = [`«${words.join(' ')}»`, `${whoSays} ${speakers.join(arrow)}`, ...caveats];
  return [gist, ...said, check, title, place].filter(Boolean).join(' · ');
}
