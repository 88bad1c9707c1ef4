import type { Folded } from '../arabic/fold.ts';
import type { Block } from '../domain/block.ts';
import type { ReadBlock } from './attribution/attributions.ts';
import { type Token, tokensOf } from './attribution/token.ts';

export function sentencesOf(text: string, folded: Folded, blocks: readonly Block[]): readonly ReadBlock[] {
  let at = 0;
  return blocks.map((block) => {
    while (at < folded.text.length && (folded.starts[at] ?? 0) < block.span.start) at++;
    const from = at;
    while (at < folded.text.length && (folded.starts[at] ?? 0) < block.span.end) at++;
    const tokens = tokensOf(text, folded, from, at);
    const sentences: Token[][] = [];
    let now: Token[] = [];
    let depth = 0;
    tokens.forEach((t, i) => {
      now.push(t);
      if (t.written === '«') depth++;
      if (t.written === '»') depth = 0;
      if (t.written === '"') depth = depth > 0 ? 0 : closes(tokens, i) ? 1 : 0;
      if (/^[.!?؟]$/.test(t.written) && depth === 0 && !/^[.!?؟»]$/.test(tokens[i + 1]?.written ?? '')) {
        sentences.push(now);
        now = [];
      }
    });
    if (now.length) sentences.push(now);
    return { sentences, continues: block.kind !== 'heading' };
  });
}

function closes(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 120).some((token) => token.written === '"');
}
