import { useSyncExternalStore } from 'react';
import { parseRoute, type Route, routeHref } from './route.ts';

const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

let known: { readonly href: string; readonly route: Route } | undefined;

/** The same object for the same address, as `useSyncExternalStore` needs it. */
function current(): Route {
  const { pathname, search } = window.location;
  const href = pathname + search;
  if (known?.href !== href) known = { href, route: parseRoute(pathname, search) };
  return known.route;
}

/** Goes to a page as a link would: the way back stays open. */
export function goTo(route: Route): void {
  window.history.pushState(null, '', routeHref(route));
  notify();
}

/** Goes to an address of ours, as a menu gives it. */
export function goToHref(href: string): void {
  window.history.pushState(null, '', href);
  notify();
}

/** Changes the address of the page that is open, for what is no place of its own to go back to. */
export function adjustTo(route: Route): void {
  window.history.replaceState(null, '', routeHref(route));
  notify();
}

/** The page that the address means, now and after every change of it. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}
