import { generate } from "selfsigned";

/** A key and certificate for this run only. Nobody is asked to trust it: the browsers of the replay skip the check. */
export async function throwawayCertificate(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "docketwatch.replay" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 2 * 24 * 3600 * 1000),
    extensions: [{ name: "subjectAltName", altNames: [...hosts].map((value) => ({ type: 2 as const, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
