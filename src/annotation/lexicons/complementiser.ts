const COMPLEMENTISER = /^[وبف]?(ان|انه|انها|انهم|انهما|انني|اننا)$/;

/** Whether a folded word is «أن» or «إن», with or without «ب», «و», «ف» and a pronoun: «بأن», «وأنها». */
export function isComplementiser(folded: string): boolean {
  return COMPLEMENTISER.test(folded);
}
