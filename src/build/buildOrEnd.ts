import { build, type InlineConfig } from 'vite';

/** Builds the site for production. If that fails, says why and ends the program. */
export async function buildOrEnd(config: InlineConfig): Promise<void> {
  process.env.NODE_ENV = 'production';
  try {
    await build(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(
      '\nتوقّف البناء؛ أصلح ما سبق ثم أعد التشغيل.\nThe build stopped; mend the above and start again.',
    );
    process.exit(1);
  }
}
