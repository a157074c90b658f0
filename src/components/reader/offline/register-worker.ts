import { forgetSaved } from '../saved/saved-store.ts';

/** Registers the worker once the page is complete, so that it takes nothing from the first view; forgets a saved story that is gone. */
export function registerWorker(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry && (entry.responseStatus === 404 || entry.responseStatus === 410)) forgetSaved(location.pathname);
  // In a frame stands a preview of the newsroom, which leaves no trace.
  if (!('serviceWorker' in navigator) || self !== top) return;
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
