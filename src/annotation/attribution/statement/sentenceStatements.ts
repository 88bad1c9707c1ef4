import { contains } from '../../../domain/span.ts';
import type { Token } from '../../tokens/token.ts';
import { type SentenceMentions, SentenceReading } from '../sentence/sentenceReading.ts';
import type { SpeakerHistory } from '../speaker/speakerHistory.ts';
import { articleForecast } from './articleForecast.ts';
import { nominalStatement } from './nominalStatement.ts';
import { phraseStatement } from './phraseStatement.ts';
import { proposalStatements } from './proposalStatements.ts';
import type { Statement } from './statement.ts';
import { verbStatements } from './verbStatements.ts';

/**
 * The statements of one sentence, in the order of their cues. No cue makes the same speaker's statement
 * twice, and a phrase inside what its own speaker says adds nothing.
 */
export function sentenceStatements(
  tokens: readonly Token[],
  history: SpeakerHistory,
  mentions: SentenceMentions,
): readonly Statement[] {
  const reading = new SentenceReading(tokens, history, mentions);
  const statements: Statement[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const phrase = phraseStatement(reading, index);
    if (!phrase) {
      const found = statementsAt(reading, index);
      for (const { known, nominal, content } of found)
        if (known === 'word' && !nominal) reading.speechReaches(content.end);
      statements.push(...found);
      continue;
    }
    if (!statements.some((other) => repeats(other, phrase))) statements.push(phrase);
    // «حسبما أعلنت الوزارة»: the verb belongs to the phrase.
    while ((tokens[index + 1]?.span.end ?? Number.POSITIVE_INFINITY) <= phrase.cue.end) index++;
  }
  const forecast = articleForecast(reading, statements);
  const { topic, hasSpeaker } = reading;
  if (topic && !hasSpeaker) history.acted(topic.entity, topic.gender);
  return forecast ? [...statements, forecast].sort((a, b) => a.cue.start - b.cue.start) : statements;
}

function statementsAt(reading: SentenceReading, index: number): readonly Statement[] {
  const spoken = verbStatements(reading, index);
  if (spoken.length > 0) return spoken;
  const told = nominalStatement(reading, index);
  return told ? [told] : proposalStatements(reading, index);
}

function repeats(other: Statement, phrase: Statement): boolean {
  return other.actor === phrase.actor && contains(other.quote, phrase.cue);
}
