import { createHash } from 'node:crypto';
import pkcs11js from 'pkcs11js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Multicodec of a compressed P-256 key, as a varint. */
const P256 = Buffer.from([0x80, 0x24]);
/** Object identifier of the curve P-256, in DER. */
const CURVE = Buffer.from('06082a8648ce3d030107', 'hex');

/** Writes bytes as multibase, base58btc. */
function multibase(bytes) {
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = ALPHABET[Number(value % 58n)] + text;
  return `z${text}`;
}

/** Compresses a public key, which a token gives as a DER octet string: 04, length, 04, x, y. */
function compressed(point) {
  const raw = point.subarray(-64);
  return Buffer.concat([Buffer.from([2 + (raw[63] & 1)]), raw.subarray(0, 32)]);
}

/**
 * Opens a session with a token of a PKCS#11 module.
 *
 * @param {{ module: string, label: string, pin: string }} options path of the module, label of the
 *   token, and the PIN of its user
 */
export function openToken({ module, label, pin }) {
  const token = new pkcs11js.PKCS11();
  token.load(module);
  token.C_Initialize();
  const slot = token
    .C_GetSlotList(true)
    .find((one) => token.C_GetTokenInfo(one).label.trim() === label);
  if (!slot) throw new Error(`${module}: no token with the label ${label}`);
  const flags = pkcs11js.CKF_SERIAL_SESSION | pkcs11js.CKF_RW_SESSION;
  const session = token.C_OpenSession(slot, flags);
  token.C_Login(session, pkcs11js.CKU_USER, pin);
  return {
    token,
    session,
    close() {
      token.C_CloseSession(session);
      token.C_Finalize();
    },
  };
}

/** Makes a P-256 key in the token; its secret can never be read. */
export function generateKey({ token, session }, name) {
  const shared = [
    { type: pkcs11js.CKA_TOKEN, value: true },
    { type: pkcs11js.CKA_LABEL, value: name },
  ];
  token.C_GenerateKeyPair(
    session,
    { mechanism: pkcs11js.CKM_EC_KEY_PAIR_GEN },
    [...shared, { type: pkcs11js.CKA_EC_PARAMS, value: CURVE }],
    [
      ...shared,
      { type: pkcs11js.CKA_PRIVATE, value: true },
      { type: pkcs11js.CKA_SIGN, value: true },
      { type: pkcs11js.CKA_SENSITIVE, value: true },
      { type: pkcs11js.CKA_EXTRACTABLE, value: false },
    ],
  );
}

/** Finds a key of the token by its label. */
export function findKey({ token, session }, name, type) {
  token.C_FindObjectsInit(session, [
    { type: pkcs11js.CKA_CLASS, value: type },
    { type: pkcs11js.CKA_LABEL, value: name },
  ]);
  const found = token.C_FindObjects(session);
  token.C_FindObjectsFinal(session);
  const key = Array.isArray(found) ? found[0] : found;
  if (!key) throw new Error(`the token has no key with the label ${name}`);
  return key;
}

/**
 * Makes a signer of open-badge-elements from a P-256 key in a token: it hands over a digest and gets
 * a signature.
 *
 * @param {string} name label of the key
 * @param {string} [controller] id of the issuer, such as `did:web:college.example`; default: the
 *   did:key of the key
 */
export function tokenSigner(opened, name, controller) {
  const { token, session } = opened;
  const secret = findKey(opened, name, pkcs11js.CKO_PRIVATE_KEY);
  const open = findKey(opened, name, pkcs11js.CKO_PUBLIC_KEY);
  const [{ value: point }] = token.C_GetAttributeValue(session, open, [
    { type: pkcs11js.CKA_EC_POINT },
  ]);
  const publicKeyMultibase = multibase(Buffer.concat([P256, compressed(point)]));
  const issuer = controller ?? `did:key:${publicKeyMultibase}`;
  return {
    id: `${issuer}#${publicKeyMultibase}`,
    controller: issuer,
    algorithm: 'P-256',
    publicKeyMultibase,
    async sign({ data }) {
      token.C_SignInit(session, { mechanism: pkcs11js.CKM_ECDSA }, secret);
      const digest = createHash('sha256').update(data).digest();
      return new Uint8Array(token.C_Sign(session, digest, Buffer.alloc(64)));
    },
  };
}
