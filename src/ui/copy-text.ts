/**
 * Whether the text is on the clipboard now. No permission is needed for it, but a click: browsers look whether there
 * was one when they are asked, so nothing may be waited for before.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
