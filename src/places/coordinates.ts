/** Degrees, WGS 84; south and west are negative. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

const MINUTES = /^(\d{2})(\d{2})([NS]) ?(\d{3})(\d{2})([EW])$/;

/** UN/LOCODE's degrees and minutes (`3452N 06603E`) in degrees; undefined where they are malformed or off the globe. */
export function fromMinutes(text: string): Coordinates | undefined {
  const [, latDegrees, latMinutes, northSouth, lonDegrees, lonMinutes, eastWest] = MINUTES.exec(text) ?? [];
  if (northSouth === undefined || Number(latMinutes) > 59 || Number(lonMinutes) > 59) return undefined;
  const place = {
    latitude: degrees(Number(latDegrees), Number(latMinutes), northSouth === 'S'),
    longitude: degrees(Number(lonDegrees), Number(lonMinutes), eastWest === 'W'),
  };
  return isOnGlobe(place) ? place : undefined;
}

export function isOnGlobe({ latitude, longitude }: Coordinates): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** Four decimals are eleven metres: finer than the minute (1.9 km) that was given. Adding 0 turns -0 into 0. */
function degrees(whole: number, minutes: number, negative: boolean): number {
  const rounded = Math.round((whole + minutes / 60) * 10_000) / 10_000;
  return (negative ? -rounded : rounded) + 0;
}
