/** Faces of the system that stand in for a family of the page until its file has come. */
export interface StandIn {
  /** The family that the style sheets name after the page's own. */
  readonly family: string;
  readonly weight: 400 | 600;
  /** Names of families that systems bring: the first that is there stands in. */
  readonly locals: readonly string[];
  readonly sample: string;
  /** The characters it stands in for, as a `unicode-range`. */
  readonly range: string;
  /** The windows in which the page has the family. */
  readonly media: string;
  /** How wide the sample is in the page's own face, in ems. */
  readonly width: number;
}

/**
 * Gives each stand-in the size at which the sample is as wide as in the page's own face, as this device draws
 * both: then lines break where they will break, and the text does not move when the face arrives.
 */
export function fitStandIns(standIns: readonly StandIn[]): void {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas || !('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  for (const { family, weight, locals, sample, range, media, width } of standIns) {
    if (!matchMedia(media).matches) continue;
    canvas.font = `${weight} 100px ${locals.map((name) => `"${name}"`).join()}`;
    const size = (1e4 * width) / canvas.measureText(sample).width;
    const faces = locals.map((name) => `local("${name}${weight === 600 ? ' Bold' : ''}")`).join();
    sheet.insertRule(
      `@font-face{font-family:"${family}";font-weight:${weight};src:${faces};unicode-range:${range};size-adjust:${size.toFixed(2)}%}`,
    );
  }
  document.adoptedStyleSheets = [sheet];
}
