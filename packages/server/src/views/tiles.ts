/** `GET /api/tiles`: whether there is a file of tiles for a map in detail. */
export interface TilesView {
  readonly tiles: {
    /** Where its bytes are had, in ranges. */
    readonly address: string;
    readonly name: string;
    readonly bytes: number;
  } | null;
}
