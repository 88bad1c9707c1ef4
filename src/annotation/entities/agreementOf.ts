import { foldText } from '../../arabic/fold.ts';
import type { Agreement, Entity } from '../../domain/entity.ts';
import { BODY_NOUNS, OFFICE_NOUNS } from '../lexicons/speakerNouns.ts';
import { bareWord, isDefinite } from '../tokens/token.ts';

function folded(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldText));
}

/** States are feminine in Arabic but for these. */
const MASCULINE_STATES = new Set(
  ['العراق', 'لبنان', 'الأردن', 'المغرب', 'السودان', 'جنوب السودان', 'اليمن', 'الصومال'].map(foldText),
);

/** Places are feminine, as towns and lands are, unless a masculine noun opens their name. */
const MASCULINE_PLACES = folded(`
  شمال جنوب شرق غرب وسط ساحل إقليم ميناء مطار حي شارع طريق ميدان ملعب جبل وادي نهر بحر خليج مضيق ريف قضاء قطاع مخيم معبر حقل قصر سجن
  برج مسجد`);

/** Broken plurals of people, and collectives that are treated so. */
const PEOPLE = folded(`
  خبراء نشطاء شهود سكان أهالي نواب وزراء طلاب عمال أطباء علماء تجار رفاق خصوم أنصار أعضاء قادة أسرى رهائن مرتزقة دواعش زعماء رؤساء
  سفراء أصحاب أفراد جنود ثوار ضباط قضاة شركاء حلفاء إخوان`);

/** Broken plurals of things and of bodies. */
const THINGS = folded(`
  قوى أحزاب لجان كتائب فصائل عشائر قبائل مصادر أوساط وسائل تقارير صحف معارك`);

/** Feminine nouns and names without the feminine ending; «الأمم المتحدة» is one body, and no plural in English either. */
const FEMININE = folded('أمم حرب مليشيا ميليشيا حماس فتح طالبان رويترز');

/** Singulars that look like a sound plural or a feminine. */
const MASCULINE = folded('عمدة تلفزيون قانون');

/**
 * How verbs agree with an Arabic name, told by what it names and the noun that opens it; undefined for a masculine singular. Whether a person
 * is a woman is not told by her name.
 */
export function agreementOf({ kind, name }: Pick<Entity, 'kind' | 'name'>): Agreement | undefined {
  const whole = foldText(name.ar);
  const first = whole.split(/\s+/)[0] ?? '';
  const noun = bareWord(first);
  if (kind === 'person') return undefined;
  if (kind === 'state') return MASCULINE_STATES.has(whole) ? undefined : 'feminine';
  if (kind === 'place') return MASCULINE_PLACES.has(noun) ? undefined : 'feminine';
  if (MASCULINE.has(noun)) return undefined;
  if (PEOPLE.has(noun) || isSoundPlural(first, kind)) return 'plural';
  if (THINGS.has(noun) || /..ات$/.test(noun)) return 'non-human-plural';
  return FEMININE.has(noun) || noun.endsWith('ه') ? 'feminine' : undefined;
}

/** «متابعون», «النازحين», «مسؤولو»; of bodies only those with the article («الحوثيون»), for foreign names end so too. */
function isSoundPlural(word: string, kind: Entity['kind']): boolean {
  const noun = bareWord(word);
  if (OFFICE_NOUNS.has(noun) || BODY_NOUNS.has(noun)) return false;
  if (kind === 'organisation') return isDefinite(word) && /..(ون|ين)$/.test(noun);
  return (kind === 'source' || kind === 'group') && /...(ون|ين|و)$/.test(noun);
}
