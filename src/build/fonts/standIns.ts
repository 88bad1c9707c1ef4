import type { StandIn } from '../../app/early/fitStandIns.ts';
import { NOT_ON_PHONES } from './faces.ts';
import type { Glyph } from './shape.ts';

/** A sentence as news has them, for the width of letters as often as they come. */
const ARABIC_SAMPLE =
  'قال مسؤول في الحكومة إن المفاوضات بين الطرفين ستبدأ في العاصمة خلال الأسبوع المقبل بحضور وفد من الأمم المتحدة';
const LATIN_SAMPLE =
  'The followers held that the council would not meet before the end of the following week';

/**
 * Faces that systems bring, nearest first. No «Arial»: Linux gives another face under that name where it is measured than
 * where it is used.
 */
const NASKH = ['Geeza Pro', 'Noto Naskh Arabic', 'Sakkal Majalla', 'Traditional Arabic', 'DejaVu Sans'];
const SANS = ['SF Arabic', 'Geeza Pro', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans'];
const LATIN = ['Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'DejaVu Sans'];

const ANY = 'U+0-10FFFF';
const ARABIC_RANGE = 'U+600-6FF, U+750-77F, U+200C-200F';

/** For each family and weight of the page the system's faces that stand in for it while it is fetched. */
export const STAND_INS = [
  {
    family: 'Amiri Text',
    file: 'amiri-text',
    weight: 400,
    locals: NASKH,
    sample: ARABIC_SAMPLE,
    range: ANY,
    media: 'all',
  },
  ...([400, 600] as const).flatMap((weight) => [
    {
      family: 'Plex Sans Arabic',
      file: `ibm-plex-sans-arabic-${weight}`,
      weight,
      locals: SANS,
      sample: ARABIC_SAMPLE,
      range: ARABIC_RANGE,
      media: NOT_ON_PHONES,
    },
    {
      family: 'Plex Sans Latin',
      file: `ibm-plex-sans-latin-${weight}`,
      weight,
      locals: LATIN,
      sample: LATIN_SAMPLE,
      range: ANY,
      media: NOT_ON_PHONES,
    },
  ]),
] as const;

/** The name of the stand-in of a family. */
export function standInOf(family: string): string {
  return `${family} Stand-in`;
}

/** How wide `sample` is, in ems. */
export function widthOf(
  sample: string,
  font: { readonly unitsPerEm: number; readonly shape: (text: string) => readonly Glyph[] },
): number {
  return font.shape(sample).reduce((sum, { advance }) => sum + advance, 0) / font.unitsPerEm;
}

/** The file of the application that holds what `fitStandIns` needs. */
export function standInModule(standIns: readonly StandIn[]): string {
  const entries = standIns.map(
    ({ family, weight, locals, sample, range, media, width }) => `  {
    family: '${family}',
    weight: ${weight},
    locals: [${locals.map((local) => `'${local}'`).join(', ')}],
    sample:
      '${sample}',
    range: '${range}',
    media: '${media}',
    width: ${width},
  },
`,
  );
  return `import type { StandIn } from './fitStandIns.ts';

/** The system's faces that stand in for those of the page. Written by \`npm run lab -- fonts\`. */
export const STAND_INS: readonly StandIn[] = [
${entries.join('')}];
`;
}
