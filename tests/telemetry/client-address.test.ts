import { expect, test } from "vitest";
import { clientAddress } from "@/lib/telemetry/client-address";

type Asked = Parameters<typeof clientAddress>[0];
const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded ? { "x-forwarded-for": forwarded } : {} }) as Asked;

test("without a proxy the address is the connection's, whatever a client claims", () => {
  expect(clientAddress(from("192.0.2.1", "203.0.113.9"), false)).toBe("192.0.2.1");
  expect(clientAddress(from(undefined), false)).toBe("");
});

test("behind a proxy it is the last one forwarded: the one the proxy saw", () => {
  expect(clientAddress(from("127.0.0.1", "8.8.8.8, 203.0.113.9"), true)).toBe("203.0.113.9");
  expect(clientAddress(from("127.0.0.1"), true)).toBe("127.0.0.1");
});
