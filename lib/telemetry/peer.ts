import type { IncomingMessage } from "node:http";

/** Request header in which the server itself notes where a request came from. */
export const PEER_HEADER = "x-parkscope-peer";

/** `loopback`: from a program on this machine speaking for itself; `remote`: anything else, proxied requests included. */
export type Peer = "loopback" | "remote";

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** Judges by the socket; a forwarding header means a proxy on this machine speaks for someone elsewhere. */
export function peerOf(request: Pick<IncomingMessage, "headers" | "socket">): Peer {
  const forwarded = request.headers["x-forwarded-for"] ?? request.headers.forwarded;
  return !forwarded && LOOPBACK.test(request.socket.remoteAddress ?? "") ? "loopback" : "remote";
}
