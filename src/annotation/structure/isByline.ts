/** Words that open a line about who wrote or sent a text: «بقلم: …», «القاهرة – رويترز». */
const OPENER =
  /^(?:بقلم|كتب|كتبت|[إا]عداد|ترجمة|تحرير|مراسل|مراسلة|المصدر|تصوير|حوار|حاوره|متابعة|وكالات|رويترز|تاريخ النشر|نشر في|آخر تحديث)(?=[\s:/،–-]|$)/;

/** Agencies and the word for them, last in a line: «تونس - وكالات», «بيروت (أ ف ب)». */
const AGENCY = /(?:وكالات|رويترز|الأناضول|أ\s?\.?\s?ف\s?\.?\s?ب\.?|د\s?\.?\s?ب\s?\.?\s?أ\.?)\)?$/;

const MONTH =
  'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|جانفي|فيفري|[أا]فريل|ماي|جوان|جويلية|[أا]وت|كانون|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين';

/** A date and nothing else: «الاثنين 22 أبريل 2019», «٢٢/٤/٢٠١٩». */
const DATE = new RegExp(
  `^(?:(?:ال[أا]حد|الاثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت)[\\s،,]*)?[\\d٠-٩]{1,4}\\s*(?:[/.-]\\s*[\\d٠-٩]{1,2}\\s*[/.-]\\s*[\\d٠-٩]{1,4}|(?:${MONTH})[\\s\\S]{0,24})$`,
);

/** Whether a short line says who wrote a text, where and when. Such a line is not a heading. */
export function isByline(line: string): boolean {
  return OPENER.test(line) || AGENCY.test(line) || DATE.test(line);
}
