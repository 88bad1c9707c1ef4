import { foldText } from '../../arabic/fold.ts';
import type { Agreement, Entity } from '../../domain/entity.ts';
import {
  FEMININE,
  MASCULINE,
  MASCULINE_PLACES,
  MASCULINE_STATES,
  PEOPLE,
  THINGS,
} from '../lexicons/agreementNouns.ts';
import { BODY_NOUNS, OFFICE_NOUNS } from '../lexicons/speakerNouns.ts';
import { bareWord, isDefinite } from '../tokens/definiteArticle.ts';

/**
 * How verbs agree with an Arabic name, told by what it names and by the noun that opens it; undefined for a
 * masculine singular. Whether a person is a woman is not told by her name (see `withAgreement`).
 */
export function agreementOf({ kind, name }: Pick<Entity, 'kind' | 'name'>): Agreement | undefined {
  const whole = foldText(name.ar);
  const [first = ''] = whole.split(/\s+/);
  const noun = bareWord(first);
  if (kind === 'person') return undefined;
  if (kind === 'state') return MASCULINE_STATES.has(whole) ? undefined : 'feminine';
  if (kind === 'place') return MASCULINE_PLACES.has(noun) ? undefined : 'feminine';
  if (MASCULINE.has(noun)) return undefined;
  if (PEOPLE.has(noun) || isSoundPlural(first, kind)) return 'plural';
  if (THINGS.has(noun) || /..ات$/.test(noun)) return 'non-human-plural';
  return FEMININE.has(noun) || noun.endsWith('ه') ? 'feminine' : undefined;
}

/**
 * «متابعون», «النازحين», «مسؤولو». Of bodies only those with the article («الحوثيون»), for foreign names end
 * so too.
 */
function isSoundPlural(word: string, kind: Entity['kind']): boolean {
  const noun = bareWord(word);
  if (OFFICE_NOUNS.has(noun) || BODY_NOUNS.has(noun)) return false;
  if (kind === 'organisation') return isDefinite(word) && /..(ون|ين)$/.test(noun);
  return (kind === 'source' || kind === 'group') && /...(ون|ين|و)$/.test(noun);
}
