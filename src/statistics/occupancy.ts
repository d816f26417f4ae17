import { refuse, requireCount, requireNonNegative } from './arguments.ts';
import { logPoissonDensity } from './density.ts';
import { gammaP, gammaQ } from './gamma.ts';

/** Complex multiplications spent on an exact answer, under a second. */
const AFFORDABLE_WORK = 1e8;

/** What aliasing may add, relative to the probability itself. */
const ALIASING = 1e-16;

/**
 * P(D ≥ distinct), D the number of distinct months that `draws` seizures fall into when each falls independently into
 * month i with probability proportional to weights[i]: are the months more than chance puts the same number in?
 *
 * Exact (relative 1e-11, in the far tail too) for 600 months and 200 draws, and wherever months × distinct × draws
 * stays under about 1e8, for up to 1e4 draws. Beyond, an upper bound, some tens of times too large at 1,000 draws, so
 * that no p-value is ever too small.
 *
 * Method: were the number of draws Poisson, months would be independent of each other, and the occupied ones easy to
 * count month by month. That is evaluated for complex rates on a circle, and Cauchy's integral picks the draws that
 * were made (P. Flajolet and R. Sedgewick, Analytic Combinatorics, 2009, II.3 and VIII.3). In formulas,
 *
 *     F(z) = Σ_{o ≥ distinct} [yᵒ] Π_i (1 + y (e^{wᵢz} − 1)) = Σ_n P(D ≥ distinct | n draws) zⁿ / n!
 *
 * where z^distinct is divided out, so that the integral picks `excess` = draws − distinct. What it then weighs with
 * Poisson probabilities of mean |z| is C(draws, distinct) / C(n, distinct) · P(D ≥ distinct | n draws), which is the
 * answer at n = draws, and never rises with n: leaving one of n + 1 draws out at random keeps D ≥ distinct in at least
 * n + 1 − distinct cases. The bounds on aliasing and on the answer rest on that.
 *
 * @param distinct a count of months
 * @param draws a count of seizures
 * @param weights one a month, from 0, at least one above 0; need not sum to 1
 * @returns 1 for distinct = 0; 0 where distinct exceeds the draws or the months of positive weight
 * @throws RangeError for arguments outside of these
 */
export function distinctMonthsUpperTail(distinct: number, draws: number, weights: readonly number[]): number {
  requireCount('distinct', distinct);
  requireCount('draws', draws);
  const shares = sharesOf(weights);
  if (distinct > Math.min(draws, shares.length)) return 0;
  if (distinct <= 1) return 1;

  const excess = draws - distinct;
  const { radius, value } = saddlePoint(distinct, draws, shares);
  const points = pointsOnCircle(excess, radius);
  if ((points / 2) * shares.length * distinct > AFFORDABLE_WORK) {
    return Math.min(1, value / gammaQ(excess + 1, radius));
  }
  let sum = 0;
  // The lower half of the circle mirrors the upper.
  for (let k = 0; k < points / 2; k++) {
    sum += integrand(distinct, draws, shares, radius, ((2 * k + 1) * Math.PI) / points);
  }
  return Math.min(1, sum / (points / 2) / Math.exp(logPoissonDensity(excess, radius)));
}

/**
 * The radius where the integrand is least along the real axis, so that it is greatest there around the circle and
 * nothing larger has to cancel. It lies between `excess` and `draws`; steps of one Poisson deviation are fine enough.
 */
function saddlePoint(distinct: number, draws: number, shares: Float64Array) {
  const excess = draws - distinct;
  let best = { radius: draws, value: 1, height: Number.POSITIVE_INFINITY };
  for (let radius = Math.max(1, excess); radius <= draws; radius += Math.sqrt(radius)) {
    const value = integrand(distinct, draws, shares, radius, 0);
    const height = value / Math.exp(logPoissonDensity(excess, radius));
    if (height < best.height) best = { radius, value, height };
    // Convex in ln radius: the first rise is beyond the least. (Far before it a value may overflow.)
    else if (best.height < Number.POSITIVE_INFINITY) break;
  }
  return best;
}

/** An even number of points that keeps the coefficients at excess ± points, ± 2 points, … out of the sum. */
function pointsOnCircle(excess: number, radius: number): number {
  const step = 2 * Math.ceil(Math.sqrt(radius));
  let points = 2 * Math.ceil((excess + 1) / 2);
  const negligible = ALIASING * Math.exp(logPoissonDensity(excess, radius));
  while (gammaP(excess + points, radius) > negligible) points += step;
  return points;
}

/**
 * Re [F(z) z^−distinct e^{−i · excess · angle}] at z = radius e^{i · angle}, times e^−radius draws! / excess!.
 *
 * Goes through the months once. `state[o]` belongs to o < distinct months occupied so far, `reached` to all others. The
 * factor draws! / excess! comes in step by step, draws − o where month o + 1 is occupied, which keeps all in range.
 */
function integrand(
  distinct: number,
  draws: number,
  shares: Float64Array,
  radius: number,
  angle: number,
): number {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const stateRe = new Float64Array(distinct);
  const stateIm = new Float64Array(distinct);
  stateRe[0] = 1;
  let reachedRe = 0;
  let reachedIm = 0;
  for (const share of shares) {
    const rate = share * radius;
    const empty = Math.exp(-rate);
    // e^−rate (e^{rate·e^{i·angle}} − 1) by parts that neither cancel at small rates nor overflow at large ones; then
    // over z, by which F is divided for each month occupied.
    const growth = rate * cos;
    const turn = rate * sin;
    const grown = Math.exp(growth - rate);
    const gained = growth > 0 ? -grown * Math.expm1(-growth) : empty * Math.expm1(growth);
    const re = gained * Math.cos(turn) - 2 * empty * Math.sin(turn / 2) ** 2;
    const im = grown * Math.sin(turn);
    const occupiedRe = (re * cos + im * sin) / radius;
    const occupiedIm = (im * cos - re * sin) / radius;

    const lastRe = (draws - distinct + 1) * (stateRe[distinct - 1] ?? 0);
    const lastIm = (draws - distinct + 1) * (stateIm[distinct - 1] ?? 0);
    const stayedRe = reachedRe * (empty + re) - reachedIm * im;
    const stayedIm = reachedRe * im + reachedIm * (empty + re);
    reachedRe = stayedRe + lastRe * occupiedRe - lastIm * occupiedIm;
    reachedIm = stayedIm + lastRe * occupiedIm + lastIm * occupiedRe;

    for (let o = distinct - 1; o > 0; o--) {
      const previousRe = (draws - o + 1) * (stateRe[o - 1] ?? 0);
      const previousIm = (draws - o + 1) * (stateIm[o - 1] ?? 0);
      stateRe[o] = empty * (stateRe[o] ?? 0) + previousRe * occupiedRe - previousIm * occupiedIm;
      stateIm[o] = empty * (stateIm[o] ?? 0) + previousRe * occupiedIm + previousIm * occupiedRe;
    }
    stateRe[0] = empty * (stateRe[0] ?? 0);
  }
  const rotation = (draws - distinct) * angle;
  return reachedRe * Math.cos(rotation) + reachedIm * Math.sin(rotation);
}

function sharesOf(weights: readonly number[]): Float64Array {
  weights.forEach((weight, month) => {
    requireNonNegative(`weights[${month}]`, weight);
  });
  const largest = weights.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) refuse('weights', 'at least one number above 0', `[${weights.join(', ')}]`);
  // Scaled by the largest first, so that the sum cannot overflow.
  const scaled = Float64Array.from(weights, (weight) => weight / largest).filter((weight) => weight > 0);
  const sum = scaled.reduce((a, b) => a + b, 0);
  return scaled.map((weight) => weight / sum);
}
