import type { ComponentProps, MouseEvent } from 'react';
import { type Route, routeHref } from './route.ts';
import { goTo } from './use-route.ts';

/** Whether the reader asked for the page here, not in a new tab or as a download. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A real link, so that it can be copied and opened elsewhere; followed without loading the page anew. */
export function Link({ to, ...rest }: { readonly to: Route } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  return (
    <a
      {...rest}
      href={routeHref(to)}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        goTo(to);
      }}
    />
  );
}
