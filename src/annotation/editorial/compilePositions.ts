import { blockAt } from '../../domain/block.ts';
import type { Position } from '../../domain/position.ts';
import { bySpan } from '../../domain/span.ts';
import type { Compilation } from './compilation.ts';
import { defined } from './defined.ts';
import type { EditorialAnnotation } from './editorialAnnotation.ts';
import { faultMessages } from './faultMessages.ts';

/** The positions of the annotation, each with its quote found in the text, in the order of their quotes. */
export function compilePositions(compilation: Compilation): readonly Position[] {
  const { annotation } = compilation;
  compilation.checkIds(annotation.positions, 'positions');
  return annotation.positions
    .flatMap((written, p) => compilePosition(compilation, written, ['positions', p]) ?? [])
    .sort((a, b) => bySpan(a.quote, b.quote));
}

function compilePosition(
  compilation: Compilation,
  written: EditorialAnnotation['positions'][number],
  path: readonly (string | number)[],
): Position | undefined {
  checkNames(compilation, written, path);
  if (written.provenance === 'edited' && !written.gist) compilation.report(path, faultMessages.gistless());
  const { in: block, quote: words, cue: verb, ...rest } = written;
  const area = block === undefined ? undefined : compilation.block(block, [...path, 'in'])?.span;
  const quote = compilation.locate(words, [...path, 'quote'], area);
  if (!quote) return undefined;
  // The verb stands in the quote («أكد … بأن») or before it in the same block.
  const around = blockAt(compilation.searched.blocks, quote)?.span;
  const cue = verb === undefined ? undefined : compilation.locate(verb, [...path, 'cue'], around, quote);
  return { ...defined(rest), quote, ...(cue && { cue }) };
}

function checkNames(
  compilation: Compilation,
  written: EditorialAnnotation['positions'][number],
  path: readonly (string | number)[],
): void {
  const { actor, target, issue, attribution, references } = written;
  compilation.checkEntity(actor, [...path, 'actor']);
  if (target !== undefined) compilation.checkEntity(target, [...path, 'target']);
  compilation.checkEntities(attribution, [...path, 'attribution']);
  compilation.checkReferences(references, [...path, 'references']);
  const known = compilation.annotation.issues.some(({ id }) => id === issue);
  if (issue !== undefined && !known && compilation.has('issues')) {
    compilation.report([...path, 'issue'], faultMessages.unknownIssue(issue));
  }
}
