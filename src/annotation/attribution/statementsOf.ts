import { contains } from '../../domain/span.ts';
import { phraseStatement } from './phraseStatement.ts';
import { SentenceReading } from './sentenceReading.ts';
import type { KnownMention } from './speaker.ts';
import type { Statement } from './statement.ts';
import type { Token } from './token.ts';
import { verbStatements } from './verbStatement.ts';
import type { Voices } from './voices.ts';

/**
 * The statements of one sentence, in the order of their cues. The same speaker's statement is not made twice of one cue, and a
 * phrase inside what its own speaker says adds nothing.
 */
export function statementsOf(
  tokens: readonly Token[],
  voices: Voices,
  mentions: ReadonlyMap<number, KnownMention>,
): readonly Statement[] {
  const reading = new SentenceReading(tokens, voices, mentions);
  const statements: Statement[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseStatement(reading, at);
    if (!phrase) statements.push(...verbStatements(reading, at));
    else {
      if (!statements.some((other) => repeats(other, phrase))) statements.push(phrase);
      // «حسبما أعلنت الوزارة»: the verb belongs to the phrase.
      while ((tokens[at + 1]?.span.end ?? Number.POSITIVE_INFINITY) <= phrase.cue.end) at++;
    }
  }
  return statements;
}

function repeats(other: Statement, phrase: Statement): boolean {
  return other.actor === phrase.actor && contains(other.quote, phrase.cue);
}
