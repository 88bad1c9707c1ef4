/** How many times `pattern`, which must be global, matches in `text`: 0 if it never does. */
export function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
