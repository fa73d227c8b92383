"use client";

import { useState } from "react";

type Form = {
  readonly name: string /** Address of the text; null: the page's own address is copied. */;
  readonly href: string | null;
};

async function textOf(href: string | null): Promise<string> {
  if (href === null) return window.location.href;
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`The text could not be had (${answer.status})`);
  return answer.text();
}

/** Copies the comparison in one of several forms and says so; the texts are fetched only when they are asked for. */
export function CopyAs({ forms }: { readonly forms: readonly Form[] }) {
  const [said, say] = useState("");
  const copy = async ({ name, href }: Form) => {
    try {
      // The text comes as a promise: the permission of the click must not be lost while it is fetched.
      const text = textOf(href).then((content) => new Blob([content], { type: "text/plain" }));
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
      say(`Copied as ${name}.`);
    } catch {
      say("The browser did not let the page copy.");
    }
  };
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      Copy as
      {forms.map((form) => (
        <button
          key={form.name}
          type="button"
          className="min-h-6 underline decoration-rule2 underline-offset-3"
          onClick={() => copy(form)}
        >
          {form.name}
        </button>
      ))}
      <span role="status" className="note">
        {said}
      </span>
    </span>
  );
}
