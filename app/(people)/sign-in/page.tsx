import { redirect } from "next/navigation";
import { LocalNote } from "@/components/people/local-note";
import { PeoplePage } from "@/components/people/people-page";
import { SignInForm } from "@/components/people/sign-in-form";
import { parseReturn } from "@/lib/filters/parse-return";
import { queryValue, type ScreenQuery } from "@/lib/filters/query-value";
import { loadViewer } from "@/lib/service/people/load-viewer";

export const metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { readonly searchParams: Promise<ScreenQuery> }) {
  const query = await searchParams;
  const next = parseReturn(queryValue(query, "next"));
  const viewer = loadViewer(null);
  if (viewer.kind === "person") redirect(next);
  return (
    <PeoplePage title="Sign in">
      {viewer.kind === "local" ? (
        <LocalNote />
      ) : (
        <SignInForm next={next} fault={queryValue(query, "fault")} />
      )}
    </PeoplePage>
  );
}
