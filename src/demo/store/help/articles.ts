/** Longer help pages: guides that somebody on the shop floor would give by word of mouth. */
export interface Article {
  slug: string;
  title: string;
  lead: string;
  parts: { heading: string; text: string[] }[];
}

export const ARTICLES: Article[] = [
  {
    slug: 'finding-the-right-boot-size',
    title: 'Finding the right boot size',
    lead: 'Five minutes in the evening save a week of blisters.',
    parts: [
      {
        heading: 'Measure late in the day',
        text: [
          'Feet grow by half a size between breakfast and supper. Stand on a sheet of paper in the socks you walk in, mark heel and longest toe, and measure both feet.',
        ],
      },
      {
        heading: 'Leave a thumb’s width',
        text: [
          'Add one centimetre to the longer foot and compare with the table on the product page. On the way downhill your toes should not touch the front.',
        ],
      },
      {
        heading: 'Between two sizes?',
        text: ['Order both, walk about the house, send one back. The return is free within 30 days.'],
      },
    ],
  },
  {
    slug: 'looking-after-waterproofs',
    title: 'Looking after waterproofs',
    lead: 'A dirty jacket leaks. Washing is what keeps it dry.',
    parts: [
      {
        heading: 'Wash it more often',
        text: [
          'Close the zips, wash at 30 °C with a soap for technical fabric, rinse twice. No softener: it clogs the pores.',
        ],
      },
      {
        heading: 'Warm it up',
        text: [
          'Twenty minutes in the tumble dryer on low bring the water-shedding finish back. When drops no longer bead, it is time for a new coat of proofing.',
        ],
      },
    ],
  },
  {
    slug: 'seasoning-cast-iron',
    title: 'Seasoning cast iron',
    lead: 'A good pan is made at home.',
    parts: [
      {
        heading: 'Thin coats',
        text: [
          'Rub a few drops of flax or rapeseed oil all over, wipe off as if it had been a mistake, and bake upside down at 220 °C for an hour. Three thin coats beat one thick one.',
        ],
      },
      { heading: 'Every day', text: ['Hot water, a brush, dry on the hob. A little soap does no harm.'] },
    ],
  },
];
