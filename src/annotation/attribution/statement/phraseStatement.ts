import { PHRASE_CUES, type PhraseCue } from '../../lexicons/phraseCues.ts';
import { bareWord } from '../../tokens/token.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { speakerIn } from '../speaker/speakerInPhrase.ts';
import type { Statement } from './statement.ts';

const CONFIDENCE = 0.75;

const byFirstWord = indexed();

/** The statement that a phrase at token `at` gives to somebody («بحسب مصادر», «وفق البيان»): the words around it are the content. */
export function phraseStatement(reading: SentenceReading, at: number): Statement | undefined {
  const { tokens, ends, voices, mentionAt } = reading;
  for (const cue of byFirstWord.get(tokens[at]?.folded ?? '') ?? []) {
    const after = at + cue.words.length;
    if (!matches(reading, at, cue)) continue;
    const speaker = speakerIn(tokens, after, Math.min(tokens.length, after + 9), mentionAt);
    const actor = speaker && voices.entityOf(speaker);
    if (!speaker || actor === undefined) continue;
    const lastOfCue = tokens[speaker.end - 1] ?? tokens[after];
    const first = tokens[at];
    const around = clauseAround(reading, at, speaker.end, ends);
    if (!first || !lastOfCue || !around) continue;
    voices.spoke(actor, 'feminine', speaker.head);
    return {
      actor,
      stance: isStatement(tokens, after) ? 'announces' : cue.stance,
      manner: cue.manner,
      known: 'word',
      cue: { start: first.span.start, end: lastOfCue.span.end },
      quote: around,
      content: around,
      targets: [],
      confidence: CONFIDENCE,
    };
  }
  return undefined;
}

/** The clause that holds the phrase; where the phrase opens it, what comes after is the content («بحسب مصادر، فإن …»). */
function clauseAround(reading: SentenceReading, at: number, end: number, ends: Int32Array) {
  const opened = reading.starts[at] ?? 0;
  const start = reading.tokens[opened]?.folded === 'كما' ? opened + 1 : opened;
  let stop = ends[Math.max(end, at + 1)] ?? reading.tokens.length;
  // «، وفق البيان» after a pause belongs to what stands before the pause.
  const joined =
    reading.tokens[at]?.folded.startsWith('وب') || /^و(حسب|وفق)/.test(reading.tokens[at]?.folded ?? '');
  if (start === at && at > 0 && !joined && !/^[.؟!]$/.test(reading.tokens[at - 1]?.written ?? '.')) {
    const from = reading.starts[at - 1] ?? 0;
    return reading.span(from, Math.max(end, from + 1));
  }
  stop = Math.max(stop, end);
  return reading.span(start, stop);
}

/** «وفق البيان»: what a statement says is announced; what a report says is its view. */
function isStatement(tokens: SentenceReading['tokens'], at: number): boolean {
  return /^(بيان|بلاغ)$/.test(bareWord(tokens[at]?.folded ?? ''));
}

function matches({ tokens }: SentenceReading, at: number, cue: PhraseCue): boolean {
  if (!cue.words.every((word, n) => tokens[at + n]?.folded === word)) return false;
  return cue.clitic === undefined || (tokens[at + cue.words.length]?.folded.startsWith(cue.clitic) ?? false);
}

function indexed(): ReadonlyMap<string, readonly PhraseCue[]> {
  const index = new Map<string, PhraseCue[]>();
  for (const cue of PHRASE_CUES) {
    const first = cue.words[0] ?? '';
    for (const form of [first, `و${first}`]) {
      const bucket = index.get(form) ?? [];
      bucket.push({ ...cue, words: [form, ...cue.words.slice(1)] });
      index.set(form, bucket);
    }
  }
  return index;
}
