/** Browsers look for the declaration of a page's encoding in this many first bytes. */
const DECLARATION_WITHIN_BYTES = 1024;

const DECLARATION =
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i;

/**
 * The encoding that a page declares, by its name in the Encoding Standard («cp1256» is windows-1256).
 * Undefined where it declares none, or one that is not known.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WITHIN_BYTES));
  const [, meta, xml] = DECLARATION.exec(head) ?? [];
  try {
    const label = meta ?? xml;
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
