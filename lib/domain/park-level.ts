/**
 * Code of a level of recognition, made from its wording in the register: lower case, anything but letters and digits a hyphen.
 * `provincial high-tech zone` → `provincial-high-tech-zone`. Wordings come with the data and are no closed list of ours.
 */
export const levelCode = (wording: string): string =>
  wording
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
