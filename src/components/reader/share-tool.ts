/** Copying the address and handing it to another app; the rest of the disclosure are plain links. */
export function connectSharing(tools: HTMLElement, signal: AbortSignal): void {
  const details = tools.querySelector<HTMLDetailsElement>('details[data-share]');
  const say = tools.querySelector('[data-say]');
  const { url = '', title = '', copied = '', copyFailed = '' } = tools.dataset;
  if (!details || !say) return;

  const apps = details.querySelector<HTMLElement>('[data-share-apps]');
  // Desktop browsers without it keep the links.
  const share = (navigator as Partial<Navigator>).share?.bind(navigator);
  if (apps && share) {
    apps.hidden = false;
    // A reader who closes the sheet has not failed.
    apps.addEventListener('click', () => void share({ title, url }).catch(() => undefined), { signal });
  }

  const copy = async (): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(url);
      return true;
    } catch {
      return false;
    }
  };
  const onCopy = async (): Promise<void> => {
    say.textContent = (await copy()) ? copied : copyFailed;
  };
  details.querySelector('[data-copy]')?.addEventListener('click', () => void onCopy(), { signal });

  const close = (): void => {
    details.open = false;
  };
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Node && details.contains(target))) close();
    },
    { signal },
  );
  details.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || !details.open) return;
      close();
      details.querySelector('summary')?.focus();
    },
    { signal },
  );
}
