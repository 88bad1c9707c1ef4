import { ADVERBIAL_OPENERS, ADVERBS } from '../../lexicons/speakerNouns.ts';
import { isComplementiser } from '../../phrases/complement.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import type { Speaker } from '../speaker/speaker.ts';
import { speakerIn } from '../speaker/speakerInPhrase.ts';

/** So many words before a verb may be its subject. */
const REACH = 14;

/** The speaker in the phrase before the verb at token `at`, and where the phrase begins: «البيت الأبيض قد أعلن», «ترامب يدرك». */
export function subjectBefore(
  reading: SentenceReading,
  at: number,
): { readonly speaker: Speaker; readonly start: number } | undefined {
  const start = phraseStart(reading, at);
  const speaker = start < at ? speakerIn(reading.tokens, start, at, reading.mentionAt) : undefined;
  return speaker && leadsTo(reading, speaker.end, at) ? { speaker, start } : undefined;
}

/** Whether nothing but adverbials and «قد», «كان», «لا» stands between a subject and its verb. */
function leadsTo({ tokens }: SentenceReading, from: number, at: number): boolean {
  let k = from;
  while (k < at) {
    const { folded = '', word = false } = tokens[k] ?? {};
    if (word && ADVERBIAL_OPENERS.has(folded)) return true;
    if (tokens[k]?.written === '،' && tokens[at - 1]?.written === '،') return true;
    if (word && !ADVERBS.has(folded) && !BETWEEN.test(folded)) return false;
    k++;
  }
  return true;
}

const BETWEEN = /^[وف]?(قد|كان|كانت|كانوا|لا|لم|لن|ما|سوف|هو|هي|الذي|التي|الذين|اي|نفسه|نفسها|كذلك)$/;
const LEADERS = /^[وف]?(كان|كانت|قد|اما|لكن|ان|انه|بان|ولكن|بدوره|بدورها|كما|فان|حيث|فيما|بينما)$/;

function phraseStart({ tokens, starts }: SentenceReading, at: number): number {
  let from = Math.max(starts[at] ?? 0, at - REACH);
  for (let k = at - 1; k >= from; k--) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.written === '،' && k === at - 1) {
      // «مايا كوسيانيتش، المتحدثة باسم أشتون، نفت»: what stands between two commas explains the subject before them.
      const opening = commaBefore(tokens, k, from);
      if (opening !== undefined) {
        k = opening;
        continue;
      }
    }
    const mark = !token.word && !/^[«»"“”()]$/.test(token.written);
    if (mark || isComplementiser(token.folded)) {
      from = k + 1;
      break;
    }
  }
  while (from < at && (LEADERS.test(tokens[from]?.folded ?? '') || !tokens[from]?.word)) from++;
  return from;
}

function commaBefore(tokens: SentenceReading['tokens'], at: number, from: number): number | undefined {
  for (let k = at - 2; k > from; k--) if (tokens[k]?.written === '،') return k;
  return undefined;
}
