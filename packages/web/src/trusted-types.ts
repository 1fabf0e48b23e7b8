/** The part of the Trusted Types API that we use; TypeScript's own library does not have it yet. */
interface Policies {
  createPolicy(name: string, rules: Readonly<Record<string, (words: string) => string>>): unknown;
}

/** Where the build puts its files. */
const OWN = /^\/assets\/[\w.-]+\.m?js$/;

function refused(): never {
  throw new TypeError('no text becomes markup or script here');
}

/**
 * The one policy that the server's security policy allows: no text becomes markup, none becomes script, and workers are
 * started from the build's own files alone (the map has one). Clearing an element by an empty text harms nobody.
 */
export function refuseMarkup(): void {
  const { trustedTypes } = window as unknown as { readonly trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', {
    createHTML: (words) => (words === '' ? words : refused()),
    createScript: refused,
    createScriptURL: (address) => {
      const url = new URL(address, window.location.href);
      return url.origin === window.location.origin && OWN.test(url.pathname) ? address : refused();
    },
  });
}
