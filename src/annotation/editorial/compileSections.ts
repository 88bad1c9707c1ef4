import type { Section } from '../../domain/section.ts';
import type { Compilation } from './compilation.ts';
import { faultMessages } from './faultMessages.ts';

/** The sections of the annotation: together they hold every block once, in the order of the text. */
export function compileSections(compilation: Compilation): readonly Section[] {
  const { annotation } = compilation;
  compilation.checkIds(annotation.sections, 'sections');
  checkCover(compilation);
  return annotation.sections.map(({ summary, ...section }, s) => ({
    ...section,
    summary: summary.map(({ ar, en, basis }, n) => {
      basis.forEach((id, b) => {
        const path = ['sections', s, 'summary', n, 'basis', b];
        if (compilation.block(id, path) && !section.blocks.includes(id)) {
          compilation.report(path, faultMessages.basisElsewhere(id));
        }
      });
      return { text: { ar, en }, basis };
    }),
  }));
}

function checkCover(compilation: Compilation): void {
  const expected = compilation.searched.blocks.map((block) => block.id);
  const claimed = new Set<string>();
  compilation.annotation.sections.forEach((section, s) => {
    section.blocks.forEach((id, b) => {
      const path = ['sections', s, 'blocks', b];
      if (!compilation.block(id, path)) return;
      if (claimed.has(id)) compilation.report(path, faultMessages.blockTwice(id));
      claimed.add(id);
    });
  });
  if (!compilation.has('sections')) return;
  const missing = expected.filter((id) => !claimed.has(id));
  for (const id of missing) compilation.report(['sections'], faultMessages.blockLeftOut(id));
  const inOrder = [...claimed].every((id, i) => id === expected[i]);
  if (missing.length === 0 && !inOrder) compilation.report(['sections'], faultMessages.blocksOutOfOrder());
}
