import { at } from '../../../domain/at.ts';
import type { Span } from '../../../domain/span.ts';
import { PHRASE_CUES, type PhraseCue } from '../../lexicons/phraseCues.ts';
import { bareWord } from '../../tokens/definiteArticle.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { speakerInPhrase } from '../speaker/speakerInPhrase.ts';
import type { Statement } from './statement.ts';

const CONFIDENCE = 0.75;
/** So far behind the phrase its speaker is looked for. */
const SPEAKER_WITHIN_TOKENS = 9;

const byFirstWord = cuesByFirstWord();

/**
 * The statement that a phrase at token `index` attributes to somebody («بحسب مصادر», «وفق البيان»): the words
 * around it are the content.
 */
export function phraseStatement(reading: SentenceReading, index: number): Statement | undefined {
  const { tokens, history, mentionAt } = reading;
  for (const cue of byFirstWord.get(foldedAt(tokens, index)) ?? []) {
    if (!matches(reading, index, cue)) continue;
    const behind = index + cue.words.length;
    const to = Math.min(tokens.length, behind + SPEAKER_WITHIN_TOKENS);
    const speaker = speakerInPhrase(tokens, behind, to, mentionAt);
    const actor = speaker && history.entityOf(speaker);
    if (!speaker || actor === undefined) continue;
    const around = clauseAround(reading, index, speaker.end);
    if (!around) continue;
    // A phrase tells no gender; its speaker counts as feminine, as agencies and sources are.
    history.spoke(actor, 'feminine', speaker.head);
    return {
      actor,
      stance: isStatement(tokens, behind) ? 'announces' : cue.stance,
      manner: cue.manner,
      known: 'word',
      cue: { start: at(tokens, index).span.start, end: at(tokens, speaker.end - 1).span.end },
      quote: around,
      content: around,
      targets: [],
      confidence: CONFIDENCE,
    };
  }
  return undefined;
}

/**
 * The clause that holds the phrase from token `index` to `end`; where the phrase opens it, what comes after
 * («بحسب مصادر، فإن …»).
 */
function clauseAround(reading: SentenceReading, index: number, end: number): Span | undefined {
  const { tokens } = reading;
  const word = foldedAt(tokens, index);
  const opening = reading.startOf(index);
  const start = foldedAt(tokens, opening) === 'كما' ? opening + 1 : opening;
  // «، وفق البيان» after a pause belongs to what stands before the pause.
  const isJoined = word.startsWith('وب') || /^و(حسب|وفق)/.test(word);
  if (start === index && index > 0 && !isJoined && !/^[.؟!]$/.test(at(tokens, index - 1).written)) {
    const from = reading.startOf(index - 1);
    return reading.span(from, Math.max(end, from + 1));
  }
  return reading.span(start, Math.max(reading.endOf(Math.max(end, index + 1)), end));
}

/** «وفق البيان»: what a statement says is announced; what a report says is its view. */
function isStatement(tokens: SentenceReading['tokens'], index: number): boolean {
  return /^(بيان|بلاغ)$/.test(bareWord(foldedAt(tokens, index)));
}

function matches({ tokens }: SentenceReading, index: number, { words, clitic }: PhraseCue): boolean {
  if (!words.every((word, n) => foldedAt(tokens, index + n) === word)) return false;
  return clitic === undefined || foldedAt(tokens, index + words.length).startsWith(clitic);
}

/** The phrases by their first word, with and without «و»: «بحسب», «وبحسب». */
function cuesByFirstWord(): ReadonlyMap<string, readonly PhraseCue[]> {
  const cues = new Map<string, PhraseCue[]>();
  for (const cue of PHRASE_CUES) {
    const first = at(cue.words, 0);
    for (const form of [first, `و${first}`]) {
      const same = cues.get(form) ?? [];
      same.push({ ...cue, words: [form, ...cue.words.slice(1)] });
      cues.set(form, same);
    }
  }
  return cues;
}
