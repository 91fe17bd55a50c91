import { expect, test } from "vitest";
import { linkedSources } from "@/lib/charts/park/linked-sources";

test("only http and https addresses become links, with the words beside them kept", () => {
  expect(
    linkedSources(
      "https://a.cn/x?from=client&id=1; http://b.cn/y (list of 2020) | archived page: notice (address not kept) | javascript:alert(1)",
    ),
  ).toEqual([
    { href: "https://a.cn/x?from=client&id=1", text: "" },
    { href: "http://b.cn/y", text: "(list of 2020)" },
    { href: null, text: "archived page: notice (address not kept)" },
    { href: null, text: "javascript:alert(1)" },
  ]);
  expect(linkedSources(" ")).toEqual([]);
});
