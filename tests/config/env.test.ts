import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { envSchema, parseEnv } from "@/lib/config/env";

describe("parseEnv", () => {
  test("fills in what is absent, and takes an empty value for absent", () => {
    expect(parseEnv({ PORT: "", PUBLIC_URL: " " })).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      DATA_DIR: ".data",
      PUBLIC_READ: true,
      LOG_LEVEL: "info",
    });
  });

  test("reads numbers and switches", () => {
    const env = parseEnv({ PORT: "8080", PUBLIC_READ: "false", REQUIRE_ADMIN_2FA: "true" });
    expect(env).toMatchObject({ PORT: 8080, PUBLIC_READ: false, REQUIRE_ADMIN_2FA: true });
  });

  test.each([
    ["PORT", "0", "PORT must be between 1 and 65535"],
    ["PORT", "http", "PORT must be a port number"],
    ["PUBLIC_READ", "yes", "PUBLIC_READ must be true or false"],
    ["PUBLIC_URL", "parks.example", "PUBLIC_URL must be an http:// or https:// address"],
    ["DATABASE_URL", "mysql://db/parkscope", "DATABASE_URL must be a postgresql:// address"],
    ["DATABASE_URL", "postgresql://db", "DATABASE_URL must name a database"],
    ["AUTH_SECRET", "short", "AUTH_SECRET must be at least 32 characters long"],
    ["LOG_LEVEL", "loud", "LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent"],
  ])("%s=%s stops the start with one line", (name, value, line) => {
    expect(() => parseEnv({ [name]: value })).toThrow(`Environment: ${line}.`);
  });

  test("names every wrong variable at once and repeats no value, which may be secret", () => {
    const wrong = () => parseEnv({ AUTH_SECRET: "hunter2", PORT: "-1" });
    expect(wrong).toThrow(/PORT.*AUTH_SECRET/);
    expect(wrong).not.toThrow(/hunter2/);
  });
});

test(".env.example lists exactly the variables that are read", () => {
  const text = readFileSync(path.resolve(import.meta.dirname, "../../.env.example"), "utf8");
  const listed = [...text.matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]);
  expect(listed.sort()).toEqual(Object.keys(envSchema.shape).sort());
});
