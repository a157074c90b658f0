/** Whether the site says that the page is gone (404, 410); false when it cannot be asked. */
export async function isWithdrawn(path: string): Promise<boolean> {
  try {
    const { status } = await fetch(path, { method: 'HEAD', cache: 'no-cache' });
    return status === 404 || status === 410;
  } catch {
    return false;
  }
}
