import { expect, test } from "vitest";
import { listScripts } from "@/scripts/bench/list-scripts";

test("scripts and their preloads count once each; inline scripts, styles, fonts and scripts for old browsers do not", () => {
  const html = `<html><head>
    <link rel="preload" as="script" fetchPriority="low" href="/a.js?x=1&amp;y=2"/>
    <link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/s.css"/>
    <link rel="modulepreload" href="/m.js"/>
    <script src="/a.js?x=1&amp;y=2" async=""></script><script>self.inline = "src=/no.js"</script>
    <script src="/old.js" noModule=""></script><script nonce="n" src="/b.js"></script></head></html>`;
  expect(listScripts(html)).toEqual(["/a.js?x=1&y=2", "/m.js", "/b.js"]);
});
