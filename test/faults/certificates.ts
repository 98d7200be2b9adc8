// Certificates, made anew for each run: DER written out by hand (RFC 5280 section 4.1), signed with Ed25519 (RFC 8410).
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isIPv4 } from "node:net";

/** A private key and a certificate for it, as PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** Somebody whom a client is told to trust, and who signs the certificates of others. */
export interface Authority extends Identity {
  /** A key and a certificate for one IPv4 address or host name; of the past where `expired` is set. */
  issue(host: string, options?: { readonly expired: boolean }): Identity;
}

/** A key and a certificate for `name` that nobody has signed but itself. */
export function selfSigned(name: string): Identity {
  const pair = generateKeyPairSync("ed25519");
  return certify({ ...pair, subject: name, issuer: name, signer: pair.privateKey, extensions: [] });
}

/** Makes an authority of its own. */
export function createAuthority(name: string): Authority {
  const pair = generateKeyPairSync("ed25519");
  const signer = pair.privateKey;
  const extensions = [extension(basicConstraints, sequence(der(0x01, Buffer.from([0xff]))))];
  return {
    ...certify({ ...pair, subject: name, issuer: name, signer, extensions }),
    issue(host, { expired } = { expired: false }) {
      const [tag, bytes] = isIPv4(host) ? [0x87, host.split(".").map(Number)] : [0x82, Buffer.from(host)];
      return certify({
        ...generateKeyPairSync("ed25519"),
        subject: host,
        issuer: name,
        signer,
        extensions: [extension(subjectAltName, sequence(der(tag, Buffer.from(bytes))))],
        ...(expired && { until: "210101000000Z" }),
      });
    },
  };
}

function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const utcTime = (text: string) => der(0x17, Buffer.from(text));
const objectId = (...bytes: readonly number[]) => der(0x06, Buffer.from(bytes));
const ed25519 = sequence(objectId(0x2b, 0x65, 0x70));
const commonName = objectId(0x55, 0x04, 0x03);
const subjectAltName = objectId(0x55, 0x1d, 0x11);
const basicConstraints = objectId(0x55, 0x1d, 0x13);

const distinguishedName = (name: string) => sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(name)))));
const extension = (id: Uint8Array, value: Uint8Array) => sequence(id, der(0x04, value));

interface Certified {
  readonly subject: string;
  readonly issuer: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  /** The issuer's private key. */
  readonly signer: KeyObject;
  readonly extensions: readonly Uint8Array[];
  readonly until?: string;
}

function certify({
  subject,
  issuer,
  publicKey,
  privateKey,
  signer,
  extensions,
  until = "491231235959Z",
}: Certified): Identity {
  const toBeSigned = sequence(
    // Version 3: the only one with extensions.
    der(0xa0, der(0x02, Buffer.from([2]))),
    // Positive, so that it never begins with a byte over 127.
    der(0x02, Buffer.from([1]), randomBytes(8)),
    ed25519,
    distinguishedName(issuer),
    sequence(utcTime("200101000000Z"), utcTime(until)),
    distinguishedName(subject),
    publicKey.export({ type: "spki", format: "der" }),
    ...(extensions.length === 0 ? [] : [der(0xa3, sequence(...extensions))]),
  );
  const signature = der(0x03, Buffer.from([0]), sign(null, toBeSigned, signer));
  const certificate = Buffer.from(sequence(toBeSigned, ed25519, signature)).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  };
}
