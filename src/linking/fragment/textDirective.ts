/**
 * A `text=` directive of an address: the words to find, whole or by their two ends, and what stands around
 * them.
 */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * The text directives of a fragment (`#…:~:text=prefix-,start,end,-suffix&text=…`), those that are well
 * formed. https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function parseTextDirectives(fragment: string): readonly TextDirective[] {
  const at = fragment.indexOf(':~:');
  if (at < 0) return [];
  return fragment
    .slice(at + 3)
    .split('&')
    .filter((directive) => directive.startsWith('text='))
    .map((directive) => parseTextDirective(directive.slice(5)))
    .filter((directive) => directive !== undefined);
}

/** The directive that `value`, the part after `text=`, is; undefined if it is not well formed. */
function parseTextDirective(value: string): TextDirective | undefined {
  const terms = value.split(',');
  if (terms.length > 4) return undefined;
  const prefix = terms[0]?.endsWith('-') ? decodedTerm(terms.shift()?.slice(0, -1)) : '';
  const suffix = terms.at(-1)?.startsWith('-') ? decodedTerm(terms.pop()?.slice(1)) : '';
  const [start, end] = [decodedTerm(terms[0]), terms.length > 1 ? decodedTerm(terms[1]) : ''];
  if (terms.length > 2 || !start || prefix === undefined || suffix === undefined || end === undefined)
    return undefined;
  if (terms.length > 1 && end === '') return undefined;
  return { start, ...(prefix && { prefix }), ...(end && { end }), ...(suffix && { suffix }) };
}

/** The directive as it stands in an address: `text=…`. */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [encodedTerm(start)];
  if (prefix !== undefined) terms.unshift(`${encodedTerm(prefix)}-`);
  if (end !== undefined) terms.push(encodedTerm(end));
  if (suffix !== undefined) terms.push(`-${encodedTerm(suffix)}`);
  return `text=${terms.join(',')}`;
}

function encodedTerm(term: string): string {
  // The hyphen is encoded too: at the edge of a term it would be read as a part of the syntax.
  return encodeURIComponent(term.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}

function decodedTerm(term: string | undefined): string | undefined {
  // Inside a term browsers let a bare hyphen pass, though the syntax wants it encoded.
  if (term === undefined || term.startsWith('-') || term.endsWith('-')) return undefined;
  try {
    return decodeURIComponent(term);
  } catch {
    return undefined;
  }
}
