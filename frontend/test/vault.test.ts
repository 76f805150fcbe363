// @vitest-environment node
/** The lock on what a device keeps, with real cryptography. Guesses are cheap here, and dear in the app. */
import { expect, it } from 'vitest';
import { newVault, seal, unlock, unseal, usualCost, weakness } from '../src/features/offline/vault';

const cheap = { m: 64, t: 1, p: 1 };
const bytes = (words: string) => new TextEncoder().encode(words);
const words = (data: ArrayBuffer) => new TextDecoder().decode(data);

it('opens with its PIN, and with no other', async () => {
  const vault = await newVault('anna', 'blåbær-is', cheap);
  expect(await unlock(vault, 'blåbær-it')).toBeNull();
  expect(await unlock(vault, '')).toBeNull();
  const key = await unlock(vault, ' blåbær-is ');
  expect(key?.extractable, 'no script reads the key out').toBe(false);
  expect(await unlock(vault, 'blåbær-is'.normalize('NFD')), 'however a keyboard writes å').not.toBeNull();
});

it('seals without the PIN, and what is sealed opens with it alone', async () => {
  const vault = await newVault('anna', 'blåbær-is', cheap);
  const sealed = await seal(vault, 'meeting 1', bytes('Lukket punkt'));
  const lying = JSON.stringify([vault, sealed], (_, value: unknown) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? Buffer.from(value as Uint8Array).toString('latin1')
      : value,
  );
  expect(lying).not.toContain('Lukket');
  expect(lying).not.toContain('is"');
  const key = (await unlock(vault, 'blåbær-is')) as CryptoKey;
  expect(words(await unseal(key, 'meeting 1', sealed))).toBe('Lukket punkt');
});

it('opens nothing that was moved to another place, changed, or sealed for another vault', async () => {
  const vault = await newVault('anna', 'blåbær-is', cheap);
  const key = (await unlock(vault, 'blåbær-is')) as CryptoKey;
  const sealed = await seal(vault, 'meeting 1', bytes('Lukket punkt'));
  await expect(unseal(key, 'meeting 2', sealed)).rejects.toThrow();
  const changed = new Uint8Array(sealed.data.slice(0));
  changed[0] = (changed[0] ?? 0) ^ 1;
  await expect(unseal(key, 'meeting 1', { ...sealed, data: changed.buffer })).rejects.toThrow();
  const other = (await unlock(await newVault('anna', 'blåbær-is', cheap), 'blåbær-is')) as CryptoKey;
  await expect(unseal(other, 'meeting 1', sealed)).rejects.toThrow();
  expect(await unlock({ ...vault, subject: 'bo' }, 'blåbær-is'), 'nobody takes over a vault').toBeNull();
});

it('makes each guess cost memory and time', () => {
  expect(usualCost.m).toBeGreaterThanOrEqual(19 * 1024);
  expect(usualCost.t).toBeGreaterThanOrEqual(2);
});

it.each([
  ['12345', 'short'],
  ['   1   ', 'short'],
  ['111111', 'easy'],
  ['123456', 'easy'],
  ['987654', 'easy'],
  ['abcdef', 'easy'],
  ['135790', null],
  ['tre små kort', null],
])('says of the PIN “%s”: %s', (pin, said) => {
  expect(weakness(pin)).toBe(said);
});
