"use client";

import { useId, useState } from "react";

/** A secret that is shown now and never again, to be copied. */
export function OnceShown({ label, value }: { readonly label: string; readonly value: string }) {
  const id = useId();
  const [said, say] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => say("Copied."),
      () => say("The browser did not let the page copy."),
    );
  return (
    <div className="mt-2 max-w-[720px] border border-axis p-3">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        readOnly
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        className="mt-1 block min-h-9 w-full border border-axis bg-paper px-2 text-[14px]"
      />
      <p className="mt-1 flex items-baseline gap-3 text-[14px]">
        <button type="button" onClick={copy} className="min-h-6 underline underline-offset-3">
          Copy
        </button>
        <span>It is shown only now. Leave the page and it is gone.</span>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
