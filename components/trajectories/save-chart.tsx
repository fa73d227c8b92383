"use client";

import { type RefObject, useState } from "react";
import { composeDrawing, type Drawing } from "./compose-drawing";
import { embedFont } from "./embed-font";

/** Pixels of the picture for each of the drawing. */
const PICTURE_SCALE = 2;

/** Saves the chart as a drawing or a picture, and its table for programs. */
export function SaveChart({
  figure,
  save,
}: {
  readonly figure: RefObject<HTMLElement | null>;
  readonly save: {
    readonly title: string;
    readonly imprint: string;
    readonly csv: string;
    readonly name: string;
  };
}) {
  const [failed, setFailed] = useState(false);
  const run = (make: (drawing: Drawing) => Promise<Blob>, ending: string) => async () => {
    if (figure.current === null) return;
    try {
      offer(await make(composeDrawing(figure.current, save)), `${save.name}.${ending}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="mt-1 flex items-baseline gap-4 text-[13.5px] md:justify-end" data-print="no">
      <span className="label">Save</span>
      <SaveButton name="SVG" label="Save the chart as SVG" onClick={run(toSvgFile, "svg")} />
      <SaveButton name="PNG" label="Save the chart as PNG" onClick={run(toPicture, "png")} />
      <a
        href={save.csv}
        download={`${save.name}.csv`}
        aria-label="Save the table as CSV"
        className="inline-block min-h-6"
      >
        CSV
      </a>
      {failed && <span role="status">The picture could not be made; the SVG has the same content.</span>}
    </p>
  );
}

function SaveButton({
  name,
  label,
  onClick,
}: {
  readonly name: string;
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="min-h-6 underline decoration-rule2 underline-offset-[3px] hover:decoration-ink"
    >
      {name}
    </button>
  );
}

async function toSvgFile({ svg }: Drawing): Promise<Blob> {
  return new Blob([svg], { type: "image/svg+xml" });
}

async function toPicture({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await embedFont(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * PICTURE_SCALE;
  canvas.height = height * PICTURE_SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
  );
}

function offer(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
