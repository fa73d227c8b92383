import type { CoverageModel } from "@/lib/chart/prepare-coverage";

/** The longest stretches in which a party stated nothing on an issue. */
export function SilenceList({ silences }: { readonly silences: CoverageModel["silences"] }) {
  return (
    <ol className="text-[14px] leading-[20px]">
      {silences.map(({ key, href, who, words }) => (
        <li key={key} className="grid gap-x-6 border-t border-rule py-1.5 md:grid-cols-[280px_minmax(0,1fr)]">
          <a href={href} className="inline-block min-h-6">
            {who}
          </a>
          <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}
