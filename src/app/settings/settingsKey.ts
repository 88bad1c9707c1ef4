/** The key under which the reader's settings are kept on the device. */
export const SETTINGS_KEY = 'hashiya.settings';
