/**
 * A text as it is compared: full-width forms, case, tone marks, spaces, brackets and signs are all let go, so that
 * `东莞（韶关）`, `东莞(韶关)` and `东莞韶关` are one, and so are `Sháoguān` and `shaoguan`. Letters and digits remain.
 */
export const compact = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
