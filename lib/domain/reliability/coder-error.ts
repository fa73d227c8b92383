/**
 * Measures the standard error of a single code: the root of the mean variance of the codes within a statement.
 *
 * @param statements - Per statement the codes of its coders, in scale points. Statements with one code are left out,
 *   since they say nothing about error.
 * @returns Scale points, 0 or more; 0 means that all coders agreed throughout. Null while the error is unknown: no
 *   statement has two codes.
 * @example
 * measureCoderError([[50, 60], [20, 20]]) // 5, the root of the mean of 50 and 0
 */
export function measureCoderError(statements: readonly (readonly number[])[]): number | null {
  const variances = statements.filter((codes) => codes.length >= 2).map(varianceOf);
  if (variances.length === 0) return null;
  return Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0) / variances.length);
}

/** The unbiased sample variance, with n − 1 in the denominator. */
function varianceOf(codes: readonly number[]): number {
  const mean = codes.reduce((sum, code) => sum + code, 0) / codes.length;
  return codes.reduce((sum, code) => sum + (code - mean) ** 2, 0) / (codes.length - 1);
}
