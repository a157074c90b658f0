import { describe, expect, it } from 'vitest';
import { createKeyring } from './keyring.ts';
import { networkOf } from './network-of.ts';
import { createSenderKeys } from './sender-keys.ts';

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['[2001:db8::1]', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
    ['không rõ', 'không rõ'],
  ])('counts %j by %j', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('createSenderKeys', () => {
  const keys = createSenderKeys(createKeyring('a'.repeat(32)));
  const monday = Date.UTC(2026, 10, 23);
  const tuesday = Date.UTC(2026, 10, 24);

  it('gives an address another key every day', async () => {
    const key = await keys.addressKey('192.0.2.7', monday);
    expect(await keys.addressKey('192.0.2.7', monday + 1000)).toBe(key);
    expect(await keys.addressKey('192.0.2.7', tuesday)).not.toBe(key);
    expect(key).not.toContain('192');
  });

  it('knows a writer by the e-mail address wherever it comes from', async () => {
    const key = await keys.authorKey('Lan@example.vn', '192.0.2.7', monday);
    expect(await keys.authorKey('lan@example.vn', '198.51.100.1', tuesday)).toBe(key);
  });

  it('knows a writer without one by the address for a month', async () => {
    const key = await keys.authorKey(null, '192.0.2.7', monday);
    expect(await keys.authorKey(null, '192.0.2.7', tuesday)).toBe(key);
    expect(await keys.authorKey(null, '192.0.2.7', Date.UTC(2026, 11, 1))).not.toBe(key);
  });
});
