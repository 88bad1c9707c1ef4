import { memo } from 'react';
import type { Section } from '../../domain/section.ts';
import { useLocalized, useReading } from '../readingContext.ts';
import { SectionSummary } from './SectionSummary.tsx';
import { TextBlock } from './TextBlock.tsx';

/**
 * A section: its title, and either its summary or its words. Both are in the page; `shows` says which is
 * seen.
 */
export const SectionView = memo(function SectionView({
  section,
  shows,
  lit,
  here,
}: {
  readonly section: Section;
  readonly shows: 'text' | 'summary';
  readonly lit: string | undefined;
  readonly here: string | undefined;
}) {
  const { index, words, actions, language } = useReading();
  const localized = useLocalized();
  const opens = shows === 'summary' ? words.text.showText : words.text.showSummary;
  return (
    <section id={section.id} className="section" data-shows={shows}>
      <header className="section-head" lang={language} dir={words.direction}>
        {section.origin === 'source' ? (
          <h2 className="source-title" lang="ar" dir="rtl">
            {section.title.ar}
          </h2>
        ) : (
          <h2 title={words.text.editorialSection}>{localized(section.title)}</h2>
        )}
        <button type="button" className="quiet-button" onClick={() => actions.toggleSection(section.id)}>
          {opens}
        </button>
      </header>
      <SectionSummary section={section} />
      <div className="section-text">
        {section.blocks.map((id) => {
          const block = index.block.get(id);
          return block && <TextBlock key={id} block={block} lit={lit} here={here === id} />;
        })}
      </div>
    </section>
  );
});
