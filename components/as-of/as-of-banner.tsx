import type { AsOfBanner as Model } from "@/lib/chart/prepare-as-of";
import { PresentLink } from "./present-link";

/** Of when a screen is, above everything on it, on paper too. */
export function AsOfBanner({ model }: { readonly model: Model }) {
  return (
    <section
      aria-label="As it was recorded"
      className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-b border-ink py-2 text-[14px]"
    >
      <p className="max-w-[110ch]">
        <strong className="font-semibold">{model.title}.</strong> {model.meaning}
      </p>
      <PresentLink />
    </section>
  );
}
