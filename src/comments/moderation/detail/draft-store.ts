const KEPT_AS = 'duyet-binh-luan.ban-sua.';

/** Texts that an editor has begun to correct, until the window is closed: nothing typed is lost by opening another comment. */
export const drafts = {
  read(comment: string): string | undefined {
    try {
      return sessionStorage.getItem(KEPT_AS + comment) ?? undefined;
    } catch {
      return undefined;
    }
  },
  keep(comment: string, text: string): void {
    try {
      sessionStorage.setItem(KEPT_AS + comment, text);
    } catch {
      // A browser that keeps nothing loses a draft with its page, as any form does.
    }
  },
  forget(comment: string): void {
    try {
      sessionStorage.removeItem(KEPT_AS + comment);
    } catch {
      // Nothing was kept.
    }
  },
};
