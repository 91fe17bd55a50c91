import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const lines = (level: string, code: string) =>
  execFileSync(
    process.execPath,
    ["--import", "tsx", "-e", `import("@/lib/telemetry/log").then(({ log }) => { ${code} })`],
    {
      env: { ...process.env, LOG_LEVEL: level },
      encoding: "utf8",
    },
  )
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("the log speaks from LOG_LEVEL up and leaves secrets out", () => {
  const said = lines(
    "warn",
    `log().info("quiet"); log().error({ headers: { cookie: "c", host: "h" }, password: "p" }, "loud")`,
  );
  expect(said).toMatchObject([{ msg: "loud", headers: { cookie: "[Redacted]", host: "h" }, password: "[Redacted]" }]);
  expect(lines("silent", `log().error("anything")`)).toEqual([]);
});
