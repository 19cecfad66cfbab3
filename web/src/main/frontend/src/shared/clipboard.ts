/** Whether it lies on the clipboard now; it may be refused, or not be there outside https. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
