/** Words that make a content a forecast: «سوف», «لن», «قريبا», «وشيك». */
const FORECAST =
  /(^|[ «"“(])و?(سوف|لن|سي[^ ]{2,}|ست[^ ]{2,}|قريبا|وشيك[اه]?|بامكانه|في طريق[هها]?|علي وشك|المتوقع|المرجح|المرتقب)( |$)/;
/** Words that begin with «س» and tell of no future: «سيناريو», «سيطر». */
const FALSE_FUTURE =
  /(^| )و?(سيناريو|سيف[^ ]*|سير[^ ]*|سينا[^ ]*|سيق[^ ]*|ستر[^ ]*|ستون|ستاد|سيما|سياس[^ ]*|سيطر[^ ]*|سياد[^ ]*|سيار[^ ]*|سيد[^ ]*|ستين|سته|سيء|سيول[^ ]*|ستار[^ ]*)( |$)/g;
/** «لن نقبل»: a refusal, and no forecast. */
const REFUSAL = /(^|[ «"“(])و?لن [ايتن](قبل|سمح|تراجع|عترف|تنازل|تخلي|شارك|وقع|رضخ|ستسلم|سكت|فرط)[^ ]*/g;
/** So many words of a content say what it is about; a long speech may come to the future somewhere. */
const OPENING_WORDS = 25;

/** Whether a folded content speaks of what will be, by its first words: «أن الحسم سوف يتأخر». */
export function isForecast(content: string): boolean {
  const opening = content.split(/\s+/, OPENING_WORDS).join(' ');
  return FORECAST.test(opening.replace(REFUSAL, ' ').replace(FALSE_FUTURE, ' '));
}
