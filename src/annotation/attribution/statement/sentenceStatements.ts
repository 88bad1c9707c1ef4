import { contains } from '../../../domain/span.ts';
import type { Token } from '../../tokens/token.ts';
import { type SentenceMentions, SentenceReading } from '../sentence/sentenceReading.ts';
import type { Voices } from '../speaker/speakerHistory.ts';
import { ownStatement } from './articleForecast.ts';
import { nominalStatement } from './nominalStatement.ts';
import { phraseStatement } from './phraseStatement.ts';
import { proposalStatements } from './proposalStatements.ts';
import type { Statement } from './statement.ts';
import { verbStatements } from './verbStatements.ts';

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
