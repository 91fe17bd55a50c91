import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : leaves(value, `${prefix}${key}.`),
  );

/** Names of a message's arguments; of those that choose between texts by word, that they do. */
const argumentsOf = (message: string): string[] =>
  [
    ...new Set(
      [...message.matchAll(/\{(\w+)\s*(?:\}|,\s*(\w+))/g)].map(([, name, kind]) =>
        kind === "select" ? `${name} chooses` : `${name}`,
      ),
    ),
  ].toSorted();

const chinese = new Map(leaves(MESSAGES["zh-CN"]));
const english = new Map(leaves(MESSAGES.en));

describe("the message catalogues", () => {
  test("hold the same keys in both languages", () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
    expect(chinese.size).toBeGreaterThan(150);
  });

  test("take the same arguments and selections in both languages", () => {
    const differing = [...chinese].filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf(english.get(key) ?? "").join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test("leave no message empty, and none untranslated", () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
    const untranslated = [...english].filter(([, text]) => /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/u.test(text));
    expect(untranslated).toEqual([]);
    const words = (text: string) => text.replaceAll(/\{\w+\}/g, "");
    const same = [...chinese].filter(([key, text]) => /[a-z]{4}/i.test(words(text)) && english.get(key) === text);
    expect(same).toEqual([]);
  });

  test.each(LOCALES)("can all be formatted in %s", (locale) => {
    const values = { direction: "up", count: 2, run: 2, missing: 0, red: 1, open: 3, greatest: "x" };
    for (const [key, text] of locale === "en" ? english : chinese) {
      const given = Object.fromEntries(argumentsOf(text).map((name) => [name.replace(" chooses", ""), 1]));
      const translator: unknown = createTranslator<Tree>({
        locale,
        messages: MESSAGES[locale],
        onError: (error) => {
          throw error;
        },
      });
      const t = translator as (key: string, values: Record<string, string | number>) => string;
      expect(t(key, { ...given, ...values })).not.toMatch(/[{}]/);
    }
  });

  // Looks for every message in every file: a matter of seconds on a busy machine.
  test("name each message once: none stands unused", { timeout: 30_000 }, () => {
    const sources = ["app", "components", "lib"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name) && !name.includes("generated"))
        .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
    );
    const text = sources.join("\n");
    const mentioned = (key: string) => {
      const parts = key.split(".");
      return parts.some((_, from) => {
        const tail = parts.slice(from).join(".");
        const stem = parts.slice(from, -1).join(".");
        return text.includes(`"${tail}"`) || text.includes(`.${tail}`) || (stem && text.includes(`\`${stem}.\${`));
      });
    };
    const unused = [...chinese.keys()].filter((key) => !mentioned(key.split(".").slice(1).join(".")));
    expect(unused).toEqual([]);
  });
});
