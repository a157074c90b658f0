/** Words of other languages that stand in Vietnamese comments as they are, and look like Telex keys. */
export const foreignWords: ReadonlySet<string> = new Set(
  `air as bar bass big biker boss bus box car card chef class club coffee deer dress east ex exam far fax fix for from gas her here his hers
  if is its jeep lazer laser list locker mix news next nor now of or order our over pass past per poster power queen room saw see seen sex shop
  show sir six star task tax taxi teen test text tour tower tree us use user via vs was were wifi war west window zoo too took tool school
  soon been keen need free week meeting weekend been cool door food good look moon book cook pool poor street speed feed feel keep meet seed
  max men has hex gross grass class cross loss less miss mess kiss guess process business access success express press`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
