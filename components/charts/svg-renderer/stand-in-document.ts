import { SvgNode } from "./svg-node";

const nothing = () => {};
const listeners = { addEventListener: nothing, removeEventListener: nothing };

/** What Recharts expects to find around it. `matches: true` answers "prefers reduced motion". */
const standIns: Record<string, unknown> = {
  window: {
    ...listeners,
    matchMedia: () => ({ matches: true, ...listeners }),
    requestAnimationFrame: () => 0,
    cancelAnimationFrame: nothing,
  },
  document: {
    ...listeners,
    getElementById: () => null,
    createElement: (type: string) => new SvgNode(type, {}),
    body: new SvgNode("body", {}),
    documentElement: new SvgNode("html", {}),
  },
};

/**
 * Runs `work` with a stand-in `window` and `document` where there is none, and takes them away again whatever happens.
 * `work` must be synchronous: nobody else may see the stand-ins, since libraries tell server from browser by them.
 */
export function withStandInDocument<Result>(work: () => Result): Result {
  const scope = globalThis as unknown as Record<string, unknown>;
  const lent = Object.keys(standIns).filter((name) => !(name in scope));
  for (const name of lent) scope[name] = standIns[name];
  try {
    return work();
  } finally {
    for (const name of lent) delete scope[name];
  }
}
