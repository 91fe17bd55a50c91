"use client";

import { useEffect, useRef } from "react";

/** Keeps the empty fields of the form it stands in out of the address the form leads to. Without a script they do no harm. */
export function CleanAddress() {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    const clean = ({ formData }: FormDataEvent) => {
      for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
    };
    form?.addEventListener("formdata", clean);
    return () => form?.removeEventListener("formdata", clean);
  }, []);
  return <span ref={place} hidden />;
}
