/** What every answer carries besides its policy for contents. */
export const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  // With "no-referrer" a browser sends "Origin: null" with a form, and the program could not tell its own pages.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "x-frame-options": "DENY",
} as const;

/**
 * What a page may load and run. Scripts need the request's nonce, which Next takes from this policy on the request;
 * styles may stand in the page, because charts set them on their marks.
 *
 * @param policy.nonce - Unguessable and new for each request, base64.
 * @param policy.dev - The development server compiles in the page and reports over a web socket.
 * @returns The value of the `content-security-policy` header.
 */
export function toContentSecurityPolicy({
  nonce,
  dev,
}: {
  readonly nonce: string;
  readonly dev: boolean;
}): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}
