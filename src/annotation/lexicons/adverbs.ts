import { foldedWords } from './foldedWords.ts';

/**
 * Words of time, manner and place that may stand between a verb and its subject: «أعلن أمس الوزير», «مجددا».
 */
export const ADVERBS = foldedWords(`
  أمس اليوم غدا مجددا أيضا أمسية صباح مساء الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد بدوره بدورها سابقا لاحقا مؤخرا
  أخيرا علنا صراحة رسميا بشدة بوضوح قد كذلك حينها يومها الأول الماضي الماضية الجاري المقبل الفارط المنصرم بشكل قاطع`);

/** Prepositions and the like that open an adverbial and no subject: «قال في بيان», «أعلنت عقب اجتماعها». */
export const ADVERBIAL_OPENERS = foldedWords(`
  في خلال عبر عقب بعد قبل أثناء لدى أمام إثر على ضمن منذ حول بشأن بخصوص مع عن من إلى ل حيال تجاه عند عندما حين بينما فيما حيث
  ردا تعليقا مساء صباح ظهر`);
