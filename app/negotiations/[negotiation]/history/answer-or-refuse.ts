import "server-only";
import { forbidden, notFound, unauthorized } from "next/navigation";
import { AppError } from "@/lib/errors";

/** Shows the page for what cannot be shown: there is none of it, one has to sign in, or one's role does not include it. */
export async function answerOrRefuse<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AppError) {
      if (error.code === "not-found") notFound();
      if (error.code === "unauthenticated") unauthorized();
      if (error.code === "forbidden") forbidden();
    }
    throw error;
  }
}
