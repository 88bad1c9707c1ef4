import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Rgb = readonly [number, number, number];
type Theme = 'light' | 'dark';

/** The text of one of the style sheets. */
function sheet(name: string): string {
  return readFileSync(`src/app/styles/${name}.css`, 'utf8');
}

/** The colours of the tokens by name, in both themes. */
const tokens: ReadonlyMap<string, Readonly<Record<Theme, Rgb>>> = new Map(
  [
    ...sheet('tokens').matchAll(/--color-([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g),
  ].map(([, name = '', light = '', dark = '']) => [name, { light: rgb(light), dark: rgb(dark) }]),
);

/** The channels of `#rrggbb`, from 0 to 1. */
function rgb(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** @throws Error if no token has that name. */
function colour(name: string, theme: Theme): Rgb {
  const found = tokens.get(name);
  if (!found) throw new Error(`no colour ${name}`);
  return found[theme];
}

/** Undoes the coding of sRGB. Source: IEC 61966-2-1, as WCAG 2.2 cites it. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Source: WCAG 2.2, “relative luminance”. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Source: WCAG 2.2, “contrast ratio”. From 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A translucent colour over an opaque one, mixed as a browser paints it. */
function over(top: Rgb, share: number, ground: Rgb): Rgb {
  const mix = (at: 0 | 1 | 2) => top[at] * share + ground[at] * (1 - share);
  return [mix(0), mix(1), mix(2)];
}

const PIGMENTS = ['rubric', 'lapis', 'verdigris', 'saffron', 'soot'] as const;
const GROUNDS = ['paper', 'margin'] as const;
const PAINTS = ['wash', 'here'] as const;

/** Text on its ground. A mark may stand in words that are washed or that the link points to. */
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...GROUNDS.flatMap((ground) => ['ink', 'ink-2', ...PIGMENTS].map((text) => [text, ground] as const)),
  ...PAINTS.flatMap((ground) => ['ink', ...PIGMENTS].map((text) => [text, ground] as const)),
  // Notices are set in paper on ink.
  ['paper', 'ink'],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(texts)('%s on %s can be read (WCAG AA, 4.5:1)', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  const lit = PIGMENTS.flatMap((pigment) => ['paper', ...PAINTS].map((ground) => ({ pigment, ground })));
  test.each(lit)(
    'a lit mark, in ink on a wash of $pigment over $ground, can be read',
    ({ pigment, ground }) => {
      const painted = over(colour(pigment, theme), 0.15, colour(ground, theme));
      expect(contrast(colour('ink', theme), painted)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([...GROUNDS, ...PAINTS])('the focus ring shows on %s (WCAG 1.4.11, 3:1)', (ground) => {
    expect(contrast(colour('rubric', theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

test('a lit mark is in ink, on the wash that is tried above', () => {
  expect(sheet('marks')).toMatch(
    /\.mark\[data-lit\] \{[^}]*--name: var\(--color-ink\);\s*--wash: color-mix\(in oklab, var\(--pigment\) 15%, transparent\);/,
  );
});

test('every colour of the tokens is tried, but for hairlines, which only part what is parted already', () => {
  const tried = new Set<string>([...texts.flat(), 'hairline']);
  expect([...tokens.keys()].filter((name) => !tried.has(name))).toEqual([]);
  expect(tokens.size).toBeGreaterThan(10);
});

test('every colour in the styles is one of the tokens', () => {
  const names = ['controls', 'frame', 'margin', 'marks', 'text'].flatMap((name) =>
    [...sheet(name).matchAll(/var\(--color-([a-z0-9-]+)\)/g)].map(([, token = '']) => token),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !tokens.has(name))).toEqual([]);
});

const known: readonly [a: string, b: string, expected: number][] = [
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
];
test.each(known)('the contrast of %s and %s is as published', (a, b, expected) => {
  expect(contrast(rgb(a), rgb(b))).toBeCloseTo(expected, 2);
});
