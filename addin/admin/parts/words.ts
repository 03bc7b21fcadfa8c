/** Words of the pieces that several screens use. */
export const partWords = {
  pickHint: 'Name, post or address',
  offers: (label: string) => `${label}: people`,
  offered: (count: number) => (count === 1 ? 'One person offered' : `${String(count)} people offered`),
};
