import { AlphaTable } from "@/components/reliability/alpha-table";
import { CodingNotes } from "@/components/reliability/coding-notes";
import type { ReliabilityModel } from "@/lib/chart/prepare-method-reliability";

/** How far coders agree, in short; the screen of reliability has the rest. */
export function ReliabilityTables({ model }: { readonly model: ReliabilityModel }) {
  return (
    <>
      {model.notes.length > 0 && <CodingNotes notes={model.notes} />}
      <ul className="sub list-disc pl-4">
        {model.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {model.rows.length > 0 && <AlphaTable rows={model.rows} />}
      <p className="text-[15px]">
        <a href={model.href} className="inline-block min-h-6">
          {model.disagreements === 0
            ? "Reliability in full"
            : `Reliability in full, with the ${model.disagreements} statements on which coders lie far apart`}
        </a>
      </p>
    </>
  );
}
