import { foldText } from '../../arabic/fold.ts';
import { foldedWords } from './foldedWords.ts';

/** The states that are masculine in Arabic; all others are feminine. Folded names. */
export const MASCULINE_STATES: ReadonlySet<string> = new Set(
  ['العراق', 'لبنان', 'الأردن', 'المغرب', 'السودان', 'جنوب السودان', 'اليمن', 'الصومال'].map(foldText),
);

/**
 * Masculine nouns that open the name of a place: «مطار معيتيقة». Other places are feminine, as towns and
 * lands are.
 */
export const MASCULINE_PLACES = foldedWords(`
  شمال جنوب شرق غرب وسط ساحل إقليم ميناء مطار حي شارع طريق ميدان ملعب جبل وادي نهر بحر خليج مضيق ريف قضاء قطاع مخيم معبر حقل قصر سجن
  برج مسجد`);

/** Broken plurals of people, and collectives that are treated so: «خبراء», «سكان». */
export const PEOPLE = foldedWords(`
  خبراء نشطاء شهود سكان أهالي نواب وزراء طلاب عمال أطباء علماء تجار رفاق خصوم أنصار أعضاء قادة أسرى رهائن مرتزقة دواعش زعماء رؤساء
  سفراء أصحاب أفراد جنود ثوار ضباط قضاة شركاء حلفاء إخوان`);

/** Broken plurals of things and of bodies: «أحزاب», «مصادر». */
export const THINGS = foldedWords(`
  قوى أحزاب لجان كتائب فصائل عشائر قبائل مصادر أوساط وسائل تقارير صحف معارك`);

/**
 * Feminine nouns and names without the feminine ending. «الأمم المتحدة» is one body, and no plural in English
 * either.
 */
export const FEMININE = foldedWords('أمم حرب مليشيا ميليشيا حماس فتح طالبان رويترز');

/** Singulars that look like a sound plural («قانون») or a feminine («عمدة»). */
export const MASCULINE = foldedWords('عمدة تلفزيون قانون');
