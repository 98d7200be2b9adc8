// Where a secret would be in the hands of whoever opens a page.

/** Whether this runs in a browser: in a page, in one of its workers, or where a test imitates a page. */
export function isBrowser(): boolean {
  return "document" in globalThis || /^Mozilla\//.test(globalThis.navigator?.userAgent ?? "");
}
