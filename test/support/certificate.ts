// A self-signed certificate, made anew for each test run: DER written out by hand (RFC 5280 section 4.1), signed with
// Ed25519 (RFC 8410).
import { generateKeyPairSync, sign } from "node:crypto";

function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const utcTime = (text: string) => der(0x17, Buffer.from(text));
const ed25519 = sequence(der(0x06, Buffer.from([0x2b, 0x65, 0x70])));
const commonName = der(0x06, Buffer.from([0x55, 0x04, 0x03]));

/** A key and a certificate for `name` that nobody has signed but itself, as PEM. */
export function selfSigned(name: string): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const distinguishedName = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(name)))));
  const toBeSigned = sequence(
    der(0x02, Buffer.from([1])),
    ed25519,
    distinguishedName,
    sequence(utcTime("200101000000Z"), utcTime("491231235959Z")),
    distinguishedName,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(0x03, Buffer.from([0]), sign(null, toBeSigned, privateKey));
  const certificate = Buffer.from(sequence(toBeSigned, ed25519, signature)).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  };
}
