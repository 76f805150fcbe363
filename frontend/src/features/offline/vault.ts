/**
 * The lock on what a person keeps on this device. It closes without the PIN and opens with it: whatever is kept is
 * sealed for a public key, so that a logged-in person's meetings are brought up to date without their PIN; the private
 * key lies here only encrypted under a key that is made of the PIN. Argon2id makes every guess cost time and memory.
 *
 * Pure: no storage, no network. The browser's WebCrypto does all but Argon2id, which it does not have.
 */
import { argon2idAsync } from '@noble/hashes/argon2.js';

/** Something sealed: AES-GCM under a key of its own, which only the private key unwraps. */
export interface Sealed {
  key: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** What the device has of a vault. Nothing in it opens anything without the PIN. */
export interface Vault {
  /** The form in which it is stored. A later form is left alone: a newer version of the app wrote it. */
  format: 1;
  /** Which vault: what was sealed for another one is nothing here. */
  id: string;
  /** The id of the person whose it is. */
  subject: string;
  /** Cost of a guess: memory in KiB, passes, lanes. */
  cost: { m: number; t: number; p: number };
  salt: Uint8Array<ArrayBuffer>;
  publicKey: ArrayBuffer;
  /** The private key, under the PIN. */
  locked: { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
}

export const vaultFormat = 1;
/** Half a second on a laptop, two on a phone. */
export const usualCost = { m: 32 * 1024, t: 3, p: 1 };
/** Shorter ones are guessed too soon. */
export const shortestPin = 6;

const pair = { name: 'RSA-OAEP', hash: 'SHA-256' };
const bits = 3072;
const { subtle } = globalThis.crypto;
const bytes = (words: string) => new TextEncoder().encode(words);
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
/** The same however a keyboard writes it. */
const plain = (pin: string) => pin.normalize('NFKC').trim();

/** Why a PIN is no good; null when it is. */
export function weakness(pin: string): 'short' | 'easy' | null {
  const signs = [...plain(pin)];
  if (signs.length < shortestPin) return 'short';
  const steps = new Set(signs.slice(1).map((sign, at) => sign.charCodeAt(0) - (signs[at] as string).charCodeAt(0)));
  // 111111, 123456, 987654, abcdef
  return steps.size === 1 && Math.abs([...steps][0] as number) <= 1 ? 'easy' : null;
}

async function keyOf(pin: string, { salt, cost }: Pick<Vault, 'salt' | 'cost'>): Promise<CryptoKey> {
  const made = await argon2idAsync(bytes(plain(pin)), salt, { ...cost, dkLen: 32 });
  return subtle.importKey('raw', new Uint8Array(made), 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
}

/** What the private key is bound to: nobody puts one person's key into another one's vault. */
const bound = ({ id, subject }: Pick<Vault, 'id' | 'subject'>) => bytes(`${id} ${subject}`);

/** A new vault of this person; only their PIN opens it. */
export async function newVault(subject: string, pin: string, cost = usualCost): Promise<Vault> {
  const keys = await subtle.generateKey(
    { ...pair, modulusLength: bits, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['wrapKey', 'unwrapKey'],
  );
  const begun = { format: vaultFormat, id: crypto.randomUUID(), subject, cost, salt: random(16) } as const;
  const iv = random(12);
  const under = { name: 'AES-GCM', iv, additionalData: bound(begun) };
  const data = await subtle.wrapKey('pkcs8', keys.privateKey, await keyOf(pin, begun), under);
  return { ...begun, publicKey: await subtle.exportKey('spki', keys.publicKey), locked: { iv, data } };
}

/** The private key, which no script can read out; null when the PIN is not the right one. */
export async function unlock(vault: Vault, pin: string): Promise<CryptoKey | null> {
  const key = await keyOf(pin, vault);
  const under = { name: 'AES-GCM', iv: vault.locked.iv, additionalData: bound(vault) };
  return subtle.unwrapKey('pkcs8', vault.locked.data, key, under, pair, false, ['unwrapKey']).catch((): null => null);
}

/**
 * Seals it for the person who opens this vault.
 *
 * @param place what it is, e.g. "meeting …": it opens as nothing else
 */
export async function seal(vault: Vault, place: string, what: BufferSource): Promise<Sealed> {
  const publicKey = await subtle.importKey('spki', vault.publicKey, pair, false, ['wrapKey']);
  const own = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const iv = random(12);
  const data = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(place) }, own, what);
  return { key: new Uint8Array(await subtle.wrapKey('raw', own, publicKey, pair.name)), iv, data };
}

/** What was sealed at that place; fails when it is another vault's, or was changed or put somewhere else. */
export async function unseal(privateKey: CryptoKey, place: string, { key, iv, data }: Sealed): Promise<ArrayBuffer> {
  const own = await subtle.unwrapKey('raw', key, privateKey, pair.name, 'AES-GCM', false, ['decrypt']);
  return subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytes(place) }, own, data);
}
