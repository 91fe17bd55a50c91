import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { ADDRESS_HEADER, clientAddress } from "./client-address";
import { PEER_HEADER, peerOf } from "./peer";
import { DURATION_BOUNDS_S, requestCounters } from "./request-counters";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

const begun = new WeakMap<IncomingMessage, bigint>();

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

function started(message: unknown): void {
  const { request } = message as Exchange;
  begun.set(request, process.hrtime.bigint());
  // Handlers see headers, not sockets; whatever a client claims under this name is overwritten.
  request.headers[PEER_HEADER] = peerOf(request);
  request.headers[ADDRESS_HEADER] = clientAddress(request, Boolean(process.env.PUBLIC_URL?.trim()));
}

function finished(message: unknown): void {
  const { request, response } = message as Exchange;
  const start = begun.get(request);
  if (start === undefined) return;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const counters = requestCounters();
  const method = METHODS.has(request.method ?? "") ? request.method : "other";
  const key = `${method} ${response.statusCode}`;
  counters.answered.set(key, (counters.answered.get(key) ?? 0) + 1);
  const bound = DURATION_BOUNDS_S.findIndex((limit) => seconds <= limit);
  const index = bound === -1 ? DURATION_BOUNDS_S.length : bound;
  counters.durations[index] = (counters.durations[index] ?? 0) + 1;
  counters.totalSeconds += seconds;
}

/** Begins to count this process's HTTP answers and to mark requests with where they come from. To be called once. */
export function observeRequests(): void {
  subscribe("http.server.request.start", started);
  subscribe("http.server.response.finish", finished);
}
