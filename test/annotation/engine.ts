import { type AnnotationResources, annotate } from '../../src/annotation/annotate.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Entity, EntityKind } from '../../src/domain/entity.ts';

/** An entity of a test, known by its name and aliases. */
export function entity(id: string, kind: EntityKind, ar: string, ...aliases: string[]): Entity {
  return { id, kind, name: { ar, en: id }, role: { ar: 'دور', en: 'role' }, aliases, references: [] };
}

/** A tagger that sees no name: what is found is found by the rest of the engine. */
export const BLIND: AnnotationResources['tag'] = (sentences) =>
  sentences.map((sentence) => sentence.map(() => ({ label: 'O' as const, confidence: 1 })));

export const KNOWN: readonly Entity[] = [
  entity('salem', 'person', 'كمال سالم', 'سالم'),
  entity('nour', 'person', 'هالة نور', 'نور'),
  entity('ministry', 'organisation', 'وزارة المالية'),
  entity('union', 'organisation', 'اتحاد العمال'),
  entity('party', 'organisation', 'حزب النهضة'),
];

/** `text` annotated without a tagger and with the known entities of the tests. */
export function annotated(text: string, known: readonly Entity[] = KNOWN): Article {
  return annotate('test', text, { tag: BLIND, known });
}

/** The positions as «chain | stance | cue | quote», the article's own voice left out of the chain. */
export function positionsIn({ text, positions, entities }: Article): readonly string[] {
  const nameOf = (id: string) => {
    const found = entities.find((candidate) => candidate.id === id);
    return found?.kind === 'source' ? found.name.ar : id;
  };
  return positions.map(({ attribution, actor, stance, cue, quote }) => {
    const chain = attribution.slice(1).map(nameOf);
    if (attribution.at(-1) !== actor) chain.push(`(${nameOf(actor)})`);
    const words = (span: typeof quote) => text.slice(span.start, span.end);
    return `${chain.join(' ← ')} | ${stance} | ${cue ? words(cue) : ''} | ${words(quote)}`;
  });
}
