import { foldText } from '../../arabic/fold.ts';
import { addCount } from '../../domain/counting/addCount.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';
import { type Span, sliceOf } from '../../domain/span.ts';
import { foldedWords } from '../lexicons/foldedWords.ts';
import { matchNoun } from '../lexicons/matchNoun.ts';
import { OFFICE_NOUNS } from '../lexicons/speakerNouns.ts';
import { verbReadings } from '../lexicons/verbReadings.ts';
import { agreementOf } from './agreementOf.ts';

/** A text with what was found in it: who is mentioned where, and the cues by which they speak. */
interface AnnotatedText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly statements: readonly { readonly actor: string; readonly cue: Span }[];
}

/** Professions of women that are no office. */
const PROFESSIONS = foldedWords('خبيرة محللة باحثة ناشطة مسؤولة قيادية محامية طبيبة عالمة صحفية صحافية');

/**
 * `entities`, which the machine made, each with how verbs agree with its name. A person is a woman where a
 * feminine title stands before the name («المستشارة»), or where more verbs say «قالت» than «قال» of it.
 */
export function withAgreement(entities: readonly Entity[], source: AnnotatedText): readonly Entity[] {
  const women = womenIn(source);
  return entities.map((entity) => {
    const isWoman = entity.kind === 'person' && women.has(entity.id);
    const agreement = isWoman ? 'feminine' : agreementOf(entity);
    return agreement ? { ...entity, agreement } : entity;
  });
}

function womenIn({ text, mentions, statements }: AnnotatedText): ReadonlySet<string> {
  const titled = mentions
    .filter(({ span }) => hasFeminineTitle(sliceOf(text, span)))
    .map(({ entity }) => entity);
  /** By how many verbs the feminine ones of an entity outnumber the masculine ones. */
  const lead = new Map<string, number>();
  for (const { actor, cue } of statements) {
    const verb = sliceOf(text, cue);
    const genders = new Set(verbReadings(foldText(verb), verb).map(({ form }) => form.gender));
    if (genders.size !== 1) continue;
    addCount(lead, actor, genders.has('feminine') ? 1 : -1);
  }
  const spoken = [...lead].filter(([, verbs]) => verbs > 0).map(([actor]) => actor);
  return new Set([...titled, ...spoken]);
}

/** Whether a mention opens with a woman's title: «رئيسة الوزراء …», «السيدة …». «عمدة» is masculine. */
function hasFeminineTitle(mention: string): boolean {
  const [first = ''] = mention.split(/\s/);
  const title = matchNoun(foldText(first), OFFICE_NOUNS, PROFESSIONS)?.noun;
  return title?.endsWith('ه') === true && title !== 'عمده';
}
