/** One shipped font face: where its whole TTF comes from and what its subset is called. */
export interface Face {
  family: 'Piazzolla' | 'Source Sans 3';
  weight: number;
  style: 'normal' | 'italic';
  /** Module path of the whole TTF in its package. */
  source: string;
  /** File name of the subset in `src/fonts/`. */
  file: string;
}

/** The five faces of the identity; each more would cost 13 kB on the first visit. */
export const FACES: readonly Face[] = [
  piazzolla(600, 'normal', '600SemiBold'),
  piazzolla(800, 'normal', '800ExtraBold'),
  piazzolla(500, 'italic', '500Medium_Italic'),
  sourceSans(400, '400Regular'),
  sourceSans(700, '700Bold'),
];

function piazzolla(weight: number, style: Face['style'], cut: string): Face {
  return {
    family: 'Piazzolla',
    weight,
    style,
    source: `@expo-google-fonts/piazzolla/${cut}/Piazzolla_${cut}.ttf`,
    file: `piazzolla-${weight}${style === 'italic' ? '-italic' : ''}.woff2`,
  };
}

function sourceSans(weight: number, cut: string): Face {
  return {
    family: 'Source Sans 3',
    weight,
    style: 'normal',
    source: `@expo-google-fonts/source-sans-3/${cut}/SourceSans3_${cut}.ttf`,
    file: `source-sans-3-${weight}.woff2`,
  };
}
