import { foldText } from '../../arabic/fold.ts';
import type { Entity } from '../../domain/entity.ts';
import { STATE_NAMES } from '../lexicons/stateNames.ts';
import { agreementOf } from './agreementOf.ts';

const ROLE = { ar: 'دولة', en: 'State' };

/**
 * The states of the world as entities, for those that the shared library lacks. Their adjectives count as
 * names: «الفرنسية» in «الحكومة الفرنسية» mentions France.
 */
export const STATES: readonly Entity[] = STATE_NAMES.trim().split('\n').map(stateOf);

function stateOf(row: string): Entity {
  const [id, ar, en, adjective, ...others] = row.split('|');
  if (!id || !ar || !en || adjective === undefined)
    throw new RangeError(`a state has an id, two names and an adjective, or none: ${row}`);
  const isAdjective = (name: string) => foldText(name).endsWith('ي');
  const names = others.filter((name) => !isAdjective(name));
  const adjectives = [...(adjective === '' ? [] : [adjective]), ...others.filter(isAdjective)];
  const named = { kind: 'state', name: { ar, en } } as const;
  const agreement = agreementOf(named);
  return {
    id,
    ...named,
    ...(agreement && { agreement }),
    role: ROLE,
    aliases: [...names, ...adjectives.flatMap(adjectiveForms)],
    references: [],
  };
}

/** «فرنسي», «فرنسية», «الفرنسي», «الفرنسية». One of two words («كوري شمالي») is taken as it stands. */
function adjectiveForms(adjective: string): readonly string[] {
  if (adjective.includes(' ')) return [adjective];
  return [adjective, `${adjective}ة`, `ال${adjective}`, `ال${adjective}ة`];
}
