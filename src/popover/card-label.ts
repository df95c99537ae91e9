/** The heading that names the dialog, within the card's own root. */
export const CARD_LABEL_ID = 'ordlys-card-label';
