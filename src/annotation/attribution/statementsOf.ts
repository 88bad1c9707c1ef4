import { contains } from '../../domain/span.ts';
import { nominalStatement } from './nominalStatement.ts';
import { ownStatement } from './ownStatement.ts';
import { phraseStatement } from './phraseStatement.ts';
import { proposalStatements } from './proposalStatement.ts';
import { type SentenceMentions, SentenceReading } from './sentenceReading.ts';
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
  mentions: SentenceMentions,
): readonly Statement[] {
  const reading = new SentenceReading(tokens, voices, mentions);
  const statements: Statement[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseStatement(reading, at);
    if (!phrase) {
      const found = statementsAt(reading, at);
      reading.said(found);
      statements.push(...found);
    } else {
      if (!statements.some((other) => repeats(other, phrase))) statements.push(phrase);
      // «حسبما أعلنت الوزارة»: the verb belongs to the phrase.
      while ((tokens[at + 1]?.span.end ?? Number.POSITIVE_INFINITY) <= phrase.cue.end) at++;
    }
  }
  const own = ownStatement(reading, statements);
  if (reading.topic && !reading.hasSpeaker) voices.acted(reading.topic.entity, reading.topic.gender);
  return own ? [...statements, own].sort((a, b) => a.cue.start - b.cue.start) : statements;
}

function statementsAt(reading: SentenceReading, at: number): readonly Statement[] {
  const spoken = verbStatements(reading, at);
  if (spoken.length > 0) return spoken;
  const held = nominalStatement(reading, at);
  return held ? [held] : proposalStatements(reading, at);
}

function repeats(other: Statement, phrase: Statement): boolean {
  return other.actor === phrase.actor && contains(other.quote, phrase.cue);
}
