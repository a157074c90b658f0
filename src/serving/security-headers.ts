/**
 * The content security policy, one directive an entry: everything comes from the site itself, nothing is inline. A page may repeat it
 * in a meta tag without the directives of `HEADER_ONLY_DIRECTIVES`, which browsers ignore there with a warning.
 */
export const CONTENT_SECURITY_POLICY = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['media-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['object-src', "'none'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
  ['frame-ancestors', "'none'"],
] as const satisfies readonly (readonly [directive: string, sources: string])[];

/** Directives that only work in the response header. */
export const HEADER_ONLY_DIRECTIVES: ReadonlySet<string> = new Set(['frame-ancestors']);

/** The policy as one string, for the header or for `<meta http-equiv="Content-Security-Policy">`. */
export function formatContentSecurityPolicy(place: 'header' | 'meta'): string {
  return CONTENT_SECURITY_POLICY.filter(([directive]) => place === 'header' || !HEADER_ONLY_DIRECTIVES.has(directive))
    .map((entry) => entry.join(' '))
    .join('; ');
}

/** What the headers depend on. */
export interface SecurityContext {
  /** Whether the reader's connection is encrypted, to this server or to a trusted proxy. */
  readonly tls: boolean;
  /** Whether other sites may show the response: pictures, sound and film, for full-text feed readers in a browser. */
  readonly embeddable?: boolean;
  /** Whether the response can never run as a document or script: styles, fonts, raster pictures, sound and film. */
  readonly passive?: boolean;
}

/** The security headers of a response, errors and redirects included; a passive one does without those that only documents heed. */
export function securityHeaders({
  tls,
  embeddable = false,
  passive = false,
}: SecurityContext): Readonly<Record<string, string>> {
  return SETS[passive ? 1 : 0][tls ? 1 : 0][embeddable ? 1 : 0];
}

function compose(tls: boolean, embeddable: boolean, passive: boolean): Readonly<Record<string, string>> {
  return Object.freeze({
    // On a slow line the policies would weigh as much as a small file itself: they go where they have an effect.
    ...(passive
      ? {}
      : {
          'Content-Security-Policy': formatContentSecurityPolicy('header'),
          // For browsers inside old phone apps that do not know frame-ancestors.
          'X-Frame-Options': 'DENY',
          'Referrer-Policy': 'strict-origin-when-cross-origin',
          'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
          'Cross-Origin-Opener-Policy': 'same-origin',
        }),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': embeddable ? 'cross-origin' : 'same-origin',
    // Over plain HTTP the header means nothing. No includeSubDomains: neighbours on a province's domain are not ours to bind.
    ...(tls ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  });
}

/** Only names that browsers know: an unknown one is a warning in the reader's console. Web Share and full screen stay allowed. */
const DENIED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
];

const setsOf = (passive: boolean) =>
  [
    [compose(false, false, passive), compose(false, true, passive)],
    [compose(true, false, passive), compose(true, true, passive)],
  ] as const;

const SETS = [setsOf(false), setsOf(true)] as const;
