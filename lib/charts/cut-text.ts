import { textWidth } from "./thin-ticks";

/** A text cut to the room it has, with an ellipsis where it is cut. @param room in the units of `fontSize` */
export function cutText(text: string, room: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, fontSize) > room) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
