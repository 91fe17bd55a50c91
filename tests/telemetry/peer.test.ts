import { expect, test } from "vitest";
import { peerOf } from "@/lib/telemetry/peer";

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ headers, socket: { remoteAddress } }) as Parameters<typeof peerOf>[0];

test.each(["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])("%s speaks from this machine", (address) => {
  expect(peerOf(request(address))).toBe("loopback");
});

test.each(["10.0.0.1", "::ffff:10.0.0.1", "1127.0.0.1", "fe80::1"])("%s does not", (address) => {
  expect(peerOf(request(address))).toBe("remote");
});

test("a proxy on this machine speaks for someone elsewhere, whatever it claims", () => {
  expect(peerOf(request("127.0.0.1", { "x-forwarded-for": "127.0.0.1" }))).toBe("remote");
  expect(peerOf(request("127.0.0.1", { forwarded: "for=127.0.0.1" }))).toBe("remote");
});
