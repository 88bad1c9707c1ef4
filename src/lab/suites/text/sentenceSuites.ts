import * as v from 'valibot';
import { sentencesOf } from '../../../arabic/sentences.ts';
import { unicodeSentenceEnds } from '../../../arabic/unicodeSentences.ts';
import { checked, differs, type Outcome, type Suite } from '../outcome.ts';

/** The published cases of sentences. */
export const sentenceSuites: readonly Suite[] = [
  { file: 'unicode-SentenceBreakTest.json', of: 'borders of Unicode', run: runUnicode },
  { file: 'arabic-golden-rules.json', of: 'sentences', run: runGoldenRules },
  { file: 'ud-pud-arabic.json', of: 'sentences', run: runPud },
].map((suite) => ({ ...suite, file: `4-sentences/${suite.file}` }));

const Breaks = v.object({ cases: v.array(v.object({ id: v.string(), segments: v.array(v.string()) })) });
const Rule = v.object({ id: v.string(), text: v.string(), expect: v.array(v.string()) });
const Rules = v.object({
  pragmatic: v.array(Rule),
  sentencex: v.array(v.object({ ...Rule.entries, disabled: v.optional(v.unknown()) })),
});
const Pud = v.object({
  cases: v.array(v.object({ ...Rule.entries, allEndWithTerminal: v.boolean(), innerTerminal: v.boolean() })),
});

function runUnicode(data: unknown): readonly Outcome[] {
  return v.parse(Breaks, data).cases.map(({ id, segments }) => {
    const text = segments.join('');
    const ends = [...unicodeSentenceEnds(text)];
    const starts = [0, ...ends];
    const got = ends.map((end, n) => text.slice(starts[n], end));
    return checked(id, same(got, segments), got);
  });
}

function runGoldenRules(data: unknown): readonly Outcome[] {
  const { pragmatic, sentencex } = v.parse(Rules, data);
  return [...pragmatic, ...sentencex].map(({ id, text, expect }) => {
    const got = sentences(text);
    const wanted = expect.map((sentence) => sentence.trim());
    if (same(got, wanted)) return checked(id, true);
    // A corpus that also ends sentences at «:» and «،» cuts our sentences into smaller ones.
    const parts = wanted.some((sentence) => /[:،]$/.test(sentence));
    return parts && same(joinedAtPauses(wanted), got)
      ? differs(
          id,
          'a colon and a comma end no sentence (the two published sets contradict each other in it)',
        )
      : checked(id, false, got);
  });
}

/** Joins sentences that were divided after a colon or a comma. */
function joinedAtPauses(parts: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && /[:،]$/.test(last)) whole[whole.length - 1] = `${last} ${part}`;
    else whole.push(part);
  }
  return whole;
}

function runPud(data: unknown): readonly Outcome[] {
  return v.parse(Pud, data).cases.map(({ id, text, expect, allEndWithTerminal, innerTerminal }) => {
    const got = sentences(text);
    if (same(got, expect)) return checked(id, true);
    return allEndWithTerminal && !innerTerminal
      ? checked(id, false, got)
      : differs(id, 'headlines without a full stop in a row, or marks inside: no border shows in the text');
  });
}

function sentences(text: string): readonly string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((sentence, n) => sentence === b[n]?.trim() || sentence === b[n]);
}
