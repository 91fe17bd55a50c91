import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PeerCandidate, parkPeers, sizeBand } from "@/lib/metrics/park-peers";

const park = (code: string, region: string, outputWanYuan: number | null, mainIndustry: string | null) => ({
  code,
  region,
  outputWanYuan,
  mainIndustry,
});

describe("peers of a park", () => {
  test("share the most first, then lie nearest in output, then follow by code", () => {
    const candidates = [
      park("A", "north", 600_000, "C39"),
      park("B", "north", 900_000, "C39"),
      park("C", "north", 700_000, "C39"),
      park("D", "east", 600_000, "C39"),
      park("E", "east", 600_000, "C26"),
      park("F", "east", 9_000_000, "C26"),
      park("G", "north", null, null),
    ];
    expect(parkPeers(candidates, "A", 9)).toEqual([
      { park: "C", reasons: ["sizeBand", "region", "mainIndustry"] },
      { park: "B", reasons: ["sizeBand", "region", "mainIndustry"] },
      { park: "D", reasons: ["sizeBand", "mainIndustry"] },
      { park: "E", reasons: ["sizeBand"] },
      { park: "G", reasons: ["region"] },
    ]);
    expect(parkPeers(candidates, "A", 2).map((peer) => peer.park)).toEqual(["C", "B"]);
    expect(parkPeers(candidates, "Z", 2)).toEqual([]);
  });

  test("two parks without output share no size band, and none an industry", () => {
    expect(parkPeers([park("A", "north", null, null), park("B", "east", null, null)], "A", 5)).toEqual([]);
  });

  test("whoever is a peer for one thing is so for the other park too", () => {
    const candidate = fc.record({
      region: fc.constantFrom("prd", "east", "west", "north"),
      outputWanYuan: fc.option(fc.integer({ min: 1, max: 9_000_000 })),
      mainIndustry: fc.option(fc.constantFrom("C13", "C26", "C39")),
    });
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 2, maxLength: 12 }), (given) => {
        const all: PeerCandidate[] = given.map((each, i) => ({ code: `P${i}`, ...each }));
        for (const { code } of all)
          for (const { park: other, reasons } of parkPeers(all, code, all.length))
            expect(parkPeers(all, other, all.length).find((back) => back.park === code)?.reasons).toEqual(reasons);
      }),
    );
  });
});

test("a bound belongs to the band above it", () => {
  expect([null, 0, 99_999, 100_000, 499_999, 500_000, 4_999_999, 5_000_000].map(sizeBand)).toEqual([
    null,
    0,
    0,
    1,
    1,
    2,
    3,
    4,
  ]);
});
