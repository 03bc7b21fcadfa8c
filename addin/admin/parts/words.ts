/** Words of the pieces that several screens use. */
export const partWords = {
  tooLarge: (about: { megabytes: number; most: number }) =>
    `The file has ${String(Math.ceil(about.megabytes))} MB, more than the ${String(about.most)} MB that are taken. Nothing was sent or changed.`,
  pickHint: 'Name, post or address',
  offers: (label: string) => `${label}: people`,
  offered: (count: number) => (count === 1 ? 'One person offered' : `${String(count)} people offered`),
};
