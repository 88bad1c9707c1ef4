import type { Random } from './random.ts';

/**
 * The sentence that all paragraphs of a text repeat. «#» stands for what differs: a name, a place, a number.
 */
const SENTENCES: readonly string[] = [
  'أعلنت اللجنة العليا للانتخابات أن المرشح #NAME فاز بمقعد دائرة #PLACE بعد حصوله على #NUMBER صوتا من أصل #NUMBER ناخب أدلوا بأصواتهم في يوم الاقتراع، وبلغت نسبة المشاركة #NUMBER في المئة وفق النتائج الأولية التي لم تصبح نهائية بعد.',
  'سجلت محطة #PLACE أمس أعلى درجة حرارة وهي #NUMBER درجة مئوية وأدنى درجة وهي #NUMBER، وبلغت سرعة الرياح #NUMBER كيلومترا في الساعة، وتوقع الراصد الجوي #NAME أن يستمر الطقس على حاله حتى نهاية الأسبوع.',
  'المادة #NUMBER: يتولى #NAME إدارة فرع الهيئة في #PLACE لمدة #NUMBER سنوات قابلة للتجديد مرة واحدة، ويتقاضى ما يتقاضاه أمثاله من موظفي الدرجة #NUMBER، ويعمل بهذا القرار من تاريخ نشره في الجريدة الرسمية.',
  'عيّن الوزير #NAME مديرا لمستشفى #PLACE خلفا للدكتور #NAME الذي بلغ سن التقاعد، على أن يباشر عمله مطلع الشهر، وفي المستشفى #NUMBER سريرا و#NUMBER طبيبا.',
  'افتتح #NAME مدرسة #PLACE بسعة #NUMBER تلميذ.',
];

/** Held-out sentences for reports, never tuned on. */
const REPORTED: readonly string[] = [
  'حكمت محكمة #PLACE الابتدائية يوم الخميس على المتهم #NAME بالسجن #NUMBER شهرا وبغرامة قدرها #NUMBER دينار، وأمهلته #NUMBER يوما للطعن في الحكم أمام محكمة الاستئناف التي تنظر في القضية مطلع العام المقبل.',
  'باعت الشركة فرعها في #PLACE إلى المستثمر #NAME لقاء #NUMBER مليون، وكان الفرع قد خسر #NUMBER مليونا في السنة الماضية وسرّح #NUMBER عاملا، ولم تعلق إدارته على الصفقة حتى مساء أمس.',
  'تغلب فريق #PLACE على ضيفه بنتيجة #NUMBER نقطة مقابل #NUMBER أمام #NUMBER متفرج، وسجل اللاعب #NAME أغلب النقاط، ونال حكم المباراة اعتراضات كثيرة من الجمهور في نهاية الشوط الثاني.',
];

const NAMES =
  'سالم هاني رامي منى سعاد نادر عمر زينب بشير طارق لبنى جمال رنا فؤاد عصام هالة مروان نجوى صبري وداد'.split(
    ' ',
  );
const FAMILIES =
  'القاضي الزين الخطيب المصري الشريف العطار الهاشمي البنا الرفاعي السيد الحلبي المالكي الحوراني الدباغ'.split(
    ' ',
  );
const PLACES =
  'الميدان الكرمة السهل الوادي التل المرفأ البستان النهر الجسر الحصن الغابة الرملة الينابيع الصفصاف المنارة الخان'.split(
    ' ',
  );

/**
 * A text of `count` paragraphs that differ only in names, places and numbers, as lists of results, decrees
 * and bulletins do. Texts for a report are of other sentences than texts for tuning.
 */
export function nearlyIdenticalText(count: number, random: Random, part?: 'tune' | 'report'): string {
  const sentence = random.pick(part === 'report' ? REPORTED : SENTENCES);
  const paragraphs = new Set<string>();
  while (paragraphs.size < count) paragraphs.add(filled(sentence, random));
  return [...paragraphs].join('\n');
}

function filled(sentence: string, random: Random): string {
  return sentence
    .replaceAll('#NAME', () => `${random.pick(NAMES)} ${random.pick(FAMILIES)}`)
    .replaceAll(
      '#PLACE',
      () => `${random.pick(PLACES)} ${random.pick(['الشمالي', 'الجنوبي', 'الأعلى', 'القديم'])}`,
    )
    .replaceAll('#NUMBER', () => String(10 + random.below(random.pick([90, 990, 9990]))));
}
