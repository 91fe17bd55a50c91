/** Place of a city's tile, counted from the upper left. */
export type Tile = { column: number; row: number };

/**
 * Guangdong's 21 cities as equal squares, by their division codes. Made by hand so that cities that border each other touch by a
 * side or a corner and every city lies where it lies on the map seen from its neighbours; a test measures both. Shade can be
 * compared without a large city seeming to matter more.
 */
export const GUANGDONG_TILES: Readonly<Record<string, Tile>> = {
  441800: { column: 3, row: 0 },
  440200: { column: 4, row: 0 },
  441600: { column: 5, row: 0 },
  441400: { column: 6, row: 0 },
  441200: { column: 2, row: 1 },
  440600: { column: 3, row: 1 },
  440100: { column: 4, row: 1 },
  441300: { column: 5, row: 1 },
  445200: { column: 6, row: 1 },
  445100: { column: 7, row: 1 },
  445300: { column: 1, row: 2 },
  440700: { column: 2, row: 2 },
  442000: { column: 3, row: 2 },
  441900: { column: 4, row: 2 },
  440300: { column: 5, row: 2 },
  441500: { column: 6, row: 2 },
  440500: { column: 7, row: 2 },
  440900: { column: 0, row: 3 },
  441700: { column: 1, row: 3 },
  440400: { column: 3, row: 3 },
  440800: { column: 0, row: 4 },
};

export const TILE_COLUMNS = 8;
export const TILE_ROWS = 5;
