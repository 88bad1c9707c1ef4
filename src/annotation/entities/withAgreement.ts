import { foldText } from '../../arabic/fold.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';
import { sliceOf } from '../../domain/span.ts';
import type { Statement } from '../attribution/statement/statement.ts';
import { nounOf, OFFICE_NOUNS } from '../lexicons/speakerNouns.ts';
import { verbReadings } from '../lexicons/verbReadings.ts';
import { agreementOf } from './agreementOf.ts';

/** A text with what was found in it. */
interface Found {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

/** Professions of women that are no office. */
const PROFESSIONS = new Set(
  'خبيرة محللة باحثة ناشطة مسؤولة قيادية محامية طبيبة عالمة صحفية صحافية'.split(' ').map(foldText),
);

/**
 * Entities the machine made, each with how verbs agree with its name. A person is a woman where a feminine title stands before the name
 * («المستشارة»), or where more verbs say «قالت» than «قال» of it.
 */
export function agreeing(entities: readonly Entity[], found: Found): readonly Entity[] {
  const women = womenIn(found);
  return entities.map((entity) => {
    const agreement =
      entity.kind === 'person' && women.has(entity.id) ? ('feminine' as const) : agreementOf(entity);
    return agreement ? { ...entity, agreement } : entity;
  });
}

function womenIn({ text, mentions, statements }: Found): ReadonlySet<string> {
  const titled = mentions
    .filter(({ span }) => isFeminineTitle(sliceOf(text, span)))
    .map(({ entity }) => entity);
  const balance = new Map<string, number>();
  for (const { actor, cue } of statements) {
    const verb = sliceOf(text, cue);
    const genders = new Set(verbReadings(foldText(verb), verb).map(({ form }) => form.gender));
    if (genders.size !== 1) continue;
    balance.set(actor, (balance.get(actor) ?? 0) + (genders.has('feminine') ? 1 : -1));
  }
  const spoken = [...balance].filter(([, verbs]) => verbs > 0).map(([actor]) => actor);
  return new Set([...titled, ...spoken]);
}

/** Whether a mention opens with a woman's title: «رئيسة الوزراء …», «السيدة …». «عمدة» is masculine. */
function isFeminineTitle(mention: string): boolean {
  const title = nounOf(foldText(mention.split(/\s/)[0] ?? ''), OFFICE_NOUNS, PROFESSIONS)?.noun;
  return title?.endsWith('ه') === true && title !== 'عمده';
}
