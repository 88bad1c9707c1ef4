import type { StandIn } from './fitStandIns.ts';

/** The system's faces that stand in for those of the page. Written by `npm run lab -- fonts`. */
export const STAND_INS: readonly StandIn[] = [
  {
    family: 'Amiri Text Stand-in',
    weight: 400,
    locals: ['Geeza Pro', 'Noto Naskh Arabic', 'Sakkal Majalla', 'Traditional Arabic', 'DejaVu Sans'],
    sample:
      'قال مسؤول في الحكومة إن المفاوضات بين الطرفين ستبدأ في العاصمة خلال الأسبوع المقبل بحضور وفد من الأمم المتحدة',
    range: 'U+0-10FFFF',
    media: 'all',
    width: 40.813,
  },
  {
    family: 'Plex Sans Arabic Stand-in',
    weight: 400,
    locals: ['SF Arabic', 'Geeza Pro', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans'],
    sample:
      'قال مسؤول في الحكومة إن المفاوضات بين الطرفين ستبدأ في العاصمة خلال الأسبوع المقبل بحضور وفد من الأمم المتحدة',
    range: 'U+600-6FF, U+750-77F, U+200C-200F',
    media: '(width >= 700px)',
    width: 44.495,
  },
  {
    family: 'Plex Sans Latin Stand-in',
    weight: 400,
    locals: ['Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'DejaVu Sans'],
    sample: 'The followers held that the council would not meet before the end of the following week',
    range: 'U+0-10FFFF',
    media: '(width >= 700px)',
    width: 39.279,
  },
  {
    family: 'Plex Sans Arabic Stand-in',
    weight: 600,
    locals: ['SF Arabic', 'Geeza Pro', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans'],
    sample:
      'قال مسؤول في الحكومة إن المفاوضات بين الطرفين ستبدأ في العاصمة خلال الأسبوع المقبل بحضور وفد من الأمم المتحدة',
    range: 'U+600-6FF, U+750-77F, U+200C-200F',
    media: '(width >= 700px)',
    width: 46.48,
  },
  {
    family: 'Plex Sans Latin Stand-in',
    weight: 600,
    locals: ['Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'DejaVu Sans'],
    sample: 'The followers held that the council would not meet before the end of the following week',
    range: 'U+0-10FFFF',
    media: '(width >= 700px)',
    width: 40.571,
  },
];
