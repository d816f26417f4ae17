import { requireFinite } from './arguments.ts';
import { gammaQ } from './gamma.ts';

/**
 * P(Z ≥ z) for a standard normal Z, to relative 1e-12 in the upper tail down to the least normal double (z near 37.5).
 * By erfc(x) = Q(½, x²), DLMF 7.11.2.
 * @throws RangeError for z not finite
 */
export function normalUpperTail(z: number): number {
  requireFinite('z', z);
  const tail = gammaQ(0.5, Math.min((z * z) / 2, Number.MAX_VALUE)) / 2;
  return z < 0 ? 1 - tail : tail;
}
