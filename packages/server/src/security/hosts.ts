/** Names under which a machine speaks to itself. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}

/**
 * The `Host` headers to answer to. A page of another site can point its own name at 127.0.0.1 (DNS rebinding) and then
 * counts as our origin in the browser's eyes; but its requests still carry its name, which is not among these.
 */
export function hostsOf(options: { readonly host: string; readonly port: number }): ReadonlySet<string> {
  const names = new Set([...LOOPBACK, bracketed(options.host).toLowerCase()]);
  const hosts = [...names].map((name) => `${name}:${options.port}`);
  return new Set(options.port === 80 ? [...hosts, ...names] : hosts);
}

/** Whether this name or address can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(bracketed(host).toLowerCase()) || /^127(?:\.\d{1,3}){3}$/.test(host);
}
