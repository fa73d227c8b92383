import type { RecordVersionModel } from "@/lib/chart/prepare-record-history";
import { DiffLines } from "./diff-lines";

/** The versions of a record, newest first: who wrote each, when, why, and what it changed. */
export function VersionList({ versions }: { readonly versions: readonly RecordVersionModel[] }) {
  return (
    <ol className="mt-4">
      {versions.map((version) => (
        <li key={version.key} data-row data-keep className="border-t border-rule2 py-3">
          <Head version={version} />
          {version.reason !== null && (
            <p className="sub max-w-[90ch] wrap-anywhere">
              <span className="sr-only">Reason: </span>“{version.reason}”
            </p>
          )}
          <Changes version={version} />
          <Links version={version} />
        </li>
      ))}
    </ol>
  );
}

function Head({ version }: { readonly version: RecordVersionModel }) {
  return (
    <h2 className="text-[15px] leading-5">
      {version.title}
      <span className="font-normal text-ink2">
        , {version.by}, <time dateTime={version.at}>{version.moment}</time>
        {version.isCurrent && ", stands now"}
      </span>
    </h2>
  );
}

/** A record that came or went whole is one line; what it said then is there for those who open it. */
function Changes({ version }: { readonly version: RecordVersionModel }) {
  const { whole, lines } = version;
  if (whole === null)
    return (
      <div className="mt-2">
        <DiffLines lines={lines} />
      </div>
    );
  if (lines.length === 0) return <p className="mt-1">{whole}</p>;
  return (
    <details className="mt-1">
      <summary className="min-h-6 cursor-pointer">{whole}: what it said</summary>
      <div className="mt-2">
        <DiffLines lines={lines} />
      </div>
    </details>
  );
}

function Links({ version }: { readonly version: RecordVersionModel }) {
  const links = [
    { name: version.others?.words ?? "the whole write", href: version.writeHref },
    { name: "the negotiation as it stood then", href: version.asOfHref },
    { name: "restore this version", href: version.restoreHref },
  ];
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 text-[13px] text-ink3" data-print="no">
      {links.map(
        ({ name, href }) =>
          href !== null && (
            <a key={name} href={href} className="inline-flex min-h-6 items-center">
              {name}
              <span className="sr-only">, {version.title}</span>
            </a>
          ),
      )}
    </p>
  );
}
