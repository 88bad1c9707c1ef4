import { foldText } from '../../arabic/fold.ts';

/** Folded words of a list written as Arabic writes them. */
function folded(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldText));
}

/** Nouns for voices a text does not name, without the article: «خبراء», «مصادر», «مسؤول». Feminine and oblique forms are listed. */
export const SOURCE_NOUNS = folded(`
  خبراء خبير خبيرة مراقبون مراقبين مراقب متابعون متابعين محللون محللين محلل محللة مصادر مصدر مسؤولون مسؤولين مسؤول
  مسؤولة مسئول مسئولون مسئولين دبلوماسيون دبلوماسيين دبلوماسي دبلوماسية ناشطون ناشطين نشطاء ناشط ناشطة شهود شاهد سكان أهالي
  معارضون معارضين معارض منتقدون منتقدين منتقد باحثون باحثين باحث باحثة أوساط وسائل تقارير تقرير صحف صحيفة وكالة وكالات متحدث
  متحدثة متحدثون ناطق ناطقة نواب نائب نائبة مشرعون مشرعين حقوقيون حقوقيين منظمات سياسيون سياسيين اقتصاديون اقتصاديين
  عسكريون عسكريين مقربون مقربين كثيرون كثيرين آخرون آخرين وزراء محتجون محتجين متظاهرون متظاهرين طلاب عمال مزارعون
  مزارعين صيادون صيادين قياديون قياديين قيادي قيادية قيادات مستشار مستشارون أكاديميون أكاديمي مؤرخون مؤرخ قانونيون قانونيين أطباء
  صحفيون صحافيون صحفي صحافي علماء عالم عالمة طبيب طبيبة محام محامي محامية محامون مزارع صياد تاجر تجار مواطنون مواطن مواطنة لاجئون نازحون
  زوج زوجة نجل شقيق شقيقة والد والدة أرملة رفاق عائلة عائلات أسرة خصوم أنصار مؤيدون مؤيدين شخصيات قوى فصائل أحزاب نقابات جمعيات أعضاء قادة دراسة دراسات استطلاع`);

/** Words that stand before a source noun and count it: «عدد من النواب», «بعض المراقبين». */
export const PARTITIVES = folded('بعض عدد طيف أحد إحدى كثير جمع مجموعة فريق غالبية أغلب معظم');

/** Offices and ranks, without the article: who bears one is a person, named or not («وزير الخارجية الفرنسي»). */
export const OFFICE_NOUNS = folded(`
  كبير كبيرة رئيس رئيسة وزير وزيرة أمير ملك ملكة سلطان شيخ قائد أمين أمينة مدير مديرة سفير سفيرة مبعوث مبعوثة مندوب مندوبة ممثل
  ممثلة زعيم زعيمة حاكم محافظ عمدة نقيب عميد لواء عقيد فريق مشير جنرال مستشارة مستشار قاضي قاض نائب نائبة وكيل وكيلة
  عضو عضوة متحدث متحدثة ناطق ناطقة منسق منسقة مفوض مفوضة كاتب كاتبة بابا بطريرك مفتي إمام مرشد ولي دكتور دكتورة أستاذ سيد سيدة`);

/** Bodies that speak, without the article: «وزارة», «حكومة». With a noun after them they name an organisation. */
export const BODY_NOUNS = folded(`
  وزارة حكومة رئاسة خارجية داخلية جيش قيادة شرطة مجلس برلمان حزب حركة منظمة هيئة لجنة اتحاد نقابة جمعية بعثة مفوضية محكمة
  نيابة بنك مصرف شركة مؤسسة جامعة بلدية سفارة إدارة دائرة مكتب ديوان جبهة تحالف كتلة ائتلاف جماعة كنيسة أزهر قوات
  سلطة سلطات جهاز مركز معهد صندوق غرفة رابطة شبكة قناة إذاعة مديرية محافظة ولاية أمانة معارضة كونغرس بنتاغون كرملين`);

/** Nouns that with the article and alone stand for whoever spoke last as one of them: «وأضاف البيان», «وقال الوزير». */
export const ANAPHORIC_NOUNS = folded(`
  بيان تقرير بلاغ مذكرة رسالة وثيقة تصريح مصدر مصادر متحدث متحدثة ناطق ناطقة مسؤول مسؤولة وزارة وزير وزيرة رئيس رئيسة سفير سفيرة
  مبعوث مبعوثة صحيفة وكالة منظمة حكومة حزب هيئة لجنة نقابة اتحاد مجلس خبير خبيرة محلل محللة باحث باحثة دراسة قائد أمين
  مدير مديرة نائب نائبة حركة شركة جيش محافظ عمدة شيخ جمعية بعثة جماعة كاتب كاتبة`);

/** Nouns for what is issued: with «الصادر عن» or «عن» they lead to who issued it. */
export const DOCUMENT_NOUNS = folded('بيان تقرير بلاغ مذكرة رسالة وثيقة تصريح دراسة خطاب كلمة');

/** Words of time, manner and place that may stand between a verb and its subject and are neither: «أمس», «مجددا». */
export const ADVERBS = folded(`
  أمس اليوم غدا مجددا أيضا أمسية صباح مساء الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد بدوره بدورها سابقا لاحقا مؤخرا
  أخيرا علنا صراحة رسميا بشدة بوضوح قد كذلك حينها يومها الأول الماضي الماضية الجاري المقبل الفارط المنصرم بشكل قاطع`);

/** Prepositions that open something beside the subject: «قال في بيان», «أعلنت عقب اجتماعها». */
export const ADVERBIAL_OPENERS = folded(`
  في خلال عبر عقب بعد قبل أثناء لدى أمام إثر على ضمن منذ حول بشأن بخصوص مع عن من إلى ل حيال تجاه عند عندما حين بينما فيما حيث
  ردا تعليقا مساء صباح ظهر`);

/** A noun of `nouns` in a word, and how many letters of clitics and article stand before it: «لخبراء», «والمراقبون». */
export function nounOf(
  folded: string,
  ...nouns: readonly ReadonlySet<string>[]
): { readonly noun: string; readonly cut: number } | undefined {
  const opened = /^[وف]?[بلك]?(?:ال|(?<=ل)ل)?/.exec(folded)?.[0].length ?? 0;
  for (const cut of [0, 1, 2, 3, 4]) {
    if (cut > opened) break;
    for (const end of [folded.length, folded.endsWith('ا') ? folded.length - 1 : folded.length]) {
      const noun = folded.slice(cut, end);
      if (nouns.some((set) => set.has(noun))) return { noun, cut };
    }
  }
  return undefined;
}
