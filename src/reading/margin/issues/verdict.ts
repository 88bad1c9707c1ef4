import type { Language } from '../../../domain/localized.ts';
import type { ArticleIndex } from '../../articleIndex.ts';
import type { InterfaceWords } from '../../words/interfaceWords.ts';
import { holdersOf } from '../actors/holdersOf.ts';
import type { AnsweredIssue } from './answersTo.ts';

/**
 * Who stands where on an issue, in a line: «مع: بريطانيا وألمانيا · ضد: الولايات المتحدة وروسيا — كلّه بحسب
 * المقال». An editor's own line goes before it; who is neither for nor against is only named.
 */
export function verdictOn(
  { issue, positions, sides, byArticleAlone }: AnsweredIssue,
  index: ArticleIndex,
  words: InterfaceWords,
  language: Language,
): string {
  if (issue.verdict) return issue.verdict[language];
  const voice = holdersOf(index).voice?.id;
  const voiceAlone = positions.every(({ actor }) => actor === voice);
  const named = new Set<string>();
  const clauses = sides.flatMap(({ bearing, groups }) => {
    const actors = groups.flatMap(([{ actor }]) => index.entity.get(actor) ?? []);
    // The article tells all of it: it is named only where nobody else holds anything.
    const fresh = [...new Set(actors)].filter(({ id }) => !named.has(id) && (id !== voice || voiceAlone));
    for (const { id } of fresh) named.add(id);
    const names = words.list(fresh.map(({ name }) => name[language]));
    if (fresh.length === 0) return [];
    return bearing === 'other' ? words.issue.heard(names) : `${words.position.bearings[bearing]}: ${names}`;
  });
  const line = clauses.join(' · ');
  return byArticleAlone ? words.issue.byArticleAlone(line) : line;
}
