import { foldText } from '../../../arabic/fold.ts';
import type { Entity } from '../../../domain/entity.ts';
import { type Span, sliceOf } from '../../../domain/span.ts';

/** A name that the text uses for an entity, and how often. */
export interface NameForm {
  readonly form: string;
  readonly count: number;
}

/**
 * The names at `spans`, most used first; spellings that fold to the same are one, shown as it first stands.
 */
export function nameForms(text: string, spans: readonly Span[], entity: Entity): readonly NameForm[] {
  const known = new Set(
    [entity.name.ar, ...entity.aliases, ...spans.map((span) => sliceOf(text, span))].map(foldText),
  );
  const forms = new Map<string, NameForm>();
  for (const span of spans) {
    const form = wholeName(text, span, known);
    const first = forms.get(foldText(form));
    forms.set(foldText(form), { form: first?.form ?? form, count: (first?.count ?? 0) + 1 });
  }
  return [...forms.values()].sort((a, b) => b.count - a.count);
}

/**
 * The name at `span` with the article whole: after «ل» its alif is not written, nor its lam before another
 * («للجيش», «للواء»).
 */
function wholeName(text: string, span: Span, known: ReadonlySet<string>): string {
  const form = sliceOf(text, span);
  if (text[span.start - 1] !== 'ل' || !form.startsWith('ل')) return form;
  return [`ا${form}`, `ال${form}`].find((whole) => known.has(foldText(whole))) ?? form;
}
