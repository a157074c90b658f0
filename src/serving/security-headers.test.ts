import { describe, expect, it } from 'vitest';
import { formatContentSecurityPolicy, securityHeaders } from './security-headers.ts';

describe('securityHeaders', () => {
  it('lets a page load from its own origin only', () => {
    expect(securityHeaders({ tls: false })['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; " +
        "frame-ancestors 'none'",
    );
  });

  it('leaves out of the meta tag what browsers ignore there', () => {
    expect(formatContentSecurityPolicy('meta')).not.toContain('frame-ancestors');
    expect(formatContentSecurityPolicy('meta')).toContain("script-src 'self'");
  });

  it('promises encryption only where there is some', () => {
    expect(securityHeaders({ tls: true })['Strict-Transport-Security']).toBe('max-age=31536000');
    expect(securityHeaders({ tls: false })).not.toHaveProperty('Strict-Transport-Security');
  });

  it('lets feed readers show pictures and nothing else', () => {
    expect(securityHeaders({ tls: true, embeddable: true })['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(securityHeaders({ tls: true })['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });

  it('sends what cannot run with less, but never without nosniff', () => {
    const headers = securityHeaders({ tls: true, passive: true });
    expect(Object.keys(headers).sort()).toEqual([
      'Cross-Origin-Resource-Policy',
      'Strict-Transport-Security',
      'X-Content-Type-Options',
    ]);
  });
});
