"use client";

import en from "@/lib/i18n/messages/en/problem.json";
import zhCn from "@/lib/i18n/messages/zh-CN/problem.json";

/** Last resort, when even the frame of the page failed: in both languages, without any style sheet. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        {[zhCn.failed, en.failed].map(({ title, text, operator }) => (
          <section key={title}>
            <h1>{title}</h1>
            <p>{text}</p>
            <p>{operator}</p>
          </section>
        ))}
        <button type="button" onClick={retry}>
          {zhCn.failed.retry} / {en.failed.retry}
        </button>
      </body>
    </html>
  );
}
