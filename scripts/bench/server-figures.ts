/** What a running web server says about itself. */
export interface ServerFigures {
  residentMb: number;
  /** Processor time used since it began. */
  cpuSeconds: number;
}

/**
 * Reads one figure without labels from Prometheus text.
 *
 * @throws when it is not there
 */
export function readMetric(text: string, name: string): number {
  const value = Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(value)) throw new Error(`The server's metrics lack ${name}.`);
  return value;
}

/** Asks a server for its memory and processor time. */
export async function serverFigures(address: string): Promise<ServerFigures> {
  const text = await (await fetch(`${address}/api/metrics`)).text();
  return {
    residentMb: readMetric(text, "process_resident_memory_bytes") / 1e6,
    cpuSeconds: readMetric(text, "process_cpu_seconds_total"),
  };
}
