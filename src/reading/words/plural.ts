/** The forms a counted noun takes; Arabic has six (CLDR plural categories). `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A function that counts with `forms`, by the rules of `language`, writing numbers with `numeral`. */
export function pluralizer(
  language: string,
  numeral: (value: number) => string,
): (forms: PluralForms) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (forms) => (count) => {
    // English has no rule for nothing at all, and yet may have a form for it.
    const form = (count === 0 ? forms.zero : undefined) ?? forms[rules.select(count)] ?? forms.other;
    return form.replace('#', numeral(count));
  };
}
