/** Thirty sentences composed for these tests, a token and its label a line. */
export const COMPOSED_SAMPLE = [
  [
    'B-PER',
    ['قال الرئيس * إن الأمر واضح .', 'التقى الوزير * أمس في المقر .', 'وصل السيد * إلى المدينة .'],
    ['سليم', 'مروان', 'كمال', 'رشيد', 'نبيل'],
  ],
  [
    'B-LOC',
    ['عاد الوفد من مدينة * أمس .', 'تقع القرية في محافظة * شمالا .'],
    ['صور', 'حمص', 'قفصة', 'سبها', 'تعز'],
  ],
  ['B-ORG', ['أعلنت شركة * أرباحها .'], ['نوارس', 'بيان', 'سنابل', 'مرافئ', 'قوافل']],
]
  .flatMap(([label, frames, names]) =>
    [...(frames ?? [])].flatMap((frame) =>
      [...(names ?? [])].map((name) =>
        frame
          .split(' ')
          .map((word) => (word === '*' ? `${name}\t${label}` : `${word}\tO`))
          .join('\n'),
      ),
    ),
  )
  .join('\n\n');
