import { notFound } from "next/navigation";

/** Every path no page answers to, so that it is told in the reader's language. */
export default function MissingPage(): never {
  notFound();
}
