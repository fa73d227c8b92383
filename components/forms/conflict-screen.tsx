"use client";

import { useEffect, useRef, useState } from "react";
import { WordingText } from "@/components/diff/wording-text";
import type { ConflictModel, ConflictRow, ConflictSide } from "@/lib/chart/prepare-conflict";
import type { FormValues } from "@/lib/format/form-values";
import { fieldId } from "./form-editing";
import { INPUT_LOOK } from "./input-look";

type Pick = "theirs" | "mine" | "edited";

/** Two versions of one record side by side: one choice per field, and then it is saved as chosen. */
export function ConflictScreen({
  conflict,
  values,
  sending,
}: {
  readonly conflict: ConflictModel;
  /** One's own, as they were sent. */
  readonly values: FormValues;
  readonly sending: boolean;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const open = conflict.rows.filter(({ pick }) => pick === null).length;
  return (
    <section aria-labelledby="conflict" className="max-w-[1100px] border-t border-ink pt-3">
      <h2 id="conflict" ref={head} tabIndex={-1}>
        {conflict.sentence}
      </h2>
      <p className="sub mt-1">
        {open === 0
          ? "You changed different fields: what is chosen below keeps both."
          : `${open === 1 ? "One field" : `${open} fields`} you both changed: choose. The others are chosen so that both are kept.`}
      </p>
      <input type="hidden" name="_against" value={conflict.against} />
      {Object.entries(values).flatMap(([path, texts]) =>
        texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal texts under one path have nothing else.
          <input key={`${path} ${at}`} type="hidden" name={path} value={text} />
        )),
      )}
      {conflict.rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
      <p className="mt-5 flex flex-wrap items-center gap-6 border-t border-ink pt-4">
        <button
          type="submit"
          name="_do"
          value="resolve"
          aria-disabled={sending}
          className="min-h-9 border border-ink px-4 font-semibold hover:bg-tint aria-disabled:text-ink3"
        >
          Save as chosen
        </button>
        <button
          type="submit"
          name="_do"
          value="form"
          className="min-h-6 text-[14px] underline decoration-rule2 underline-offset-3 hover:decoration-ink"
        >
          Go on writing with these choices
        </button>
      </p>
    </section>
  );
}

function Row({ row }: { readonly row: ConflictRow }) {
  const [pick, setPick] = useState<Pick | null>(row.pick);
  const name = `_pick.${row.id}`;
  const choice = (value: Pick, label: string, first = false) => (
    <label className="flex min-h-6 items-center gap-2 text-[14px] font-semibold">
      <input
        type="radio"
        name={name}
        value={value}
        checked={pick === value}
        className="size-4 accent-ink"
        onChange={() => setPick(value)}
        {...(first ? { id: fieldId(name) } : {})}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="mt-4 border-t border-rule2 pt-2">
      <legend className="float-left font-semibold">
        {row.label}
        {row.pick === null && <span className="note font-normal"> changed by both</span>}
      </legend>
      <p className="note clear-both">You both began from: {row.base}</p>
      <div className="mt-1 grid gap-x-8 gap-y-2 md:grid-cols-2">
        <div>
          {choice("theirs", "Theirs", true)}
          <Side side={row.theirs} />
        </div>
        <div>
          {choice("mine", "Mine")}
          <Side side={row.mine} />
        </div>
      </div>
      {row.editable !== null && (
        <div className="mt-2">
          {choice("edited", "In other words")}
          <textarea
            name={`_edit.${row.id}`}
            aria-label={`${row.label}, in other words`}
            defaultValue={row.editable}
            rows={2}
            className={`${INPUT_LOOK} field-sizing-content`}
            onChange={() => setPick("edited")}
          />
        </div>
      )}
    </fieldset>
  );
}

function Side({ side: { text, wording } }: { readonly side: ConflictSide }) {
  return (
    <p className="pl-6">
      {wording === null || wording.kind === "same" ? text : <WordingText wording={wording} side="both" />}
    </p>
  );
}
