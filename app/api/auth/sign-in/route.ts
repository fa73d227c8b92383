import { ADDRESS_HEADER } from "@/lib/auth/request-address";
import { signIn } from "@/lib/auth/sign-in";
import { isTeam } from "@/lib/auth/team";
import { parseReturn } from "@/lib/filters/parse-return";
import { peoplePaths } from "@/lib/filters/people-paths";
import { setSessionCookie } from "../../../(people)/request-place";

const NO_STORE = { "cache-control": "no-store" };

/** Takes the sign-in form, from wherever it stands: no script is needed, and an answer says what became of it. */
export async function POST(request: Request): Promise<Response> {
  if (!isTeam()) return new Response("There are no accounts here.\n", { status: 404, headers: NO_STORE });
  const form = await request.formData().catch(() => null);
  if (form === null) return new Response("This is no form.\n", { status: 400, headers: NO_STORE });
  const read = (name: string) => String(form.get(name) ?? "");
  const next = parseReturn(read("next"));
  const answer = await signIn(
    { email: read("email"), password: read("password") },
    {
      address: request.headers.get(ADDRESS_HEADER) ?? "",
      userAgent: request.headers.get("user-agent"),
      cookies: request.headers.get("cookie"),
    },
  );
  if (answer.ok) {
    await setSessionCookie(answer.cookie);
    return goOn(next);
  }
  if (answer.kind === "limited") return refuse(answer.retryAfterSeconds, next);
  return goOn(peoplePaths.signIn({ next, fault: answer.kind }));
}

/** A relative address, so that no header of the request can steer it. */
function goOn(location: string): Response {
  return new Response(null, { status: 303, headers: { ...NO_STORE, location } });
}

function refuse(seconds: number, next: string): Response {
  const minutes = Math.ceil(seconds / 60);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Too many tries · Standpoint</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<body style="font:16px/24px sans-serif;max-width:40em;margin:2em auto;padding:0 1em"><main><h1>Too many tries</h1>
<p>Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`} and try again. Whoever is signed in already stays so.</p>
<p><a href="${peoplePaths.signIn({ next })}">Back to the form</a></p></main></body></html>`;
  const headers = { ...NO_STORE, "content-type": "text/html; charset=utf-8", "retry-after": String(seconds) };
  return new Response(page, { status: 429, headers });
}
