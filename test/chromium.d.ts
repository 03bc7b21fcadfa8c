/** The path of a Chromium-like browser, or null. CHROMIUM_PATH wins, then PATH, then the usual places. */
export function findChromium(): string | null;
