/** Below this zoom the 13 pixels of a card's words are fewer than 6: nobody reads them. */
export const READABLE_ZOOM = 6 / 13;
