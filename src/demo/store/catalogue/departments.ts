import { bootsAndSocks } from './shelves/boots-and-socks.ts';
import { camp } from './shelves/camp.ts';
import { homeAndGarden } from './shelves/home-and-garden.ts';
import { kitchen } from './shelves/kitchen.ts';
import { outdoorClothing } from './shelves/outdoor-clothing.ts';
import { packsAndBags } from './shelves/packs-and-bags.ts';
import type { Department, ProductCard } from './types.ts';

/** The departments in the order of the navigation, each with what stands on its shelf. */
export const SHELVES: { department: Department; cards: ProductCard[] }[] = [
  {
    department: {
      slug: 'outdoor-clothing',
      name: 'Outdoor Clothing',
      intro:
        'Layers that earn their place in the hall cupboard: shells, fleeces and merino, tested in Cumbrian weather.',
      face: 'wetherlam-waterproof-jacket',
    },
    cards: outdoorClothing,
  },
  {
    department: {
      slug: 'boots-and-socks',
      name: 'Boots & Socks',
      intro: 'Footwear that can be mended, and socks that are guaranteed for life.',
      face: 'helvellyn-walking-boots',
    },
    cards: bootsAndSocks,
  },
  {
    department: {
      slug: 'packs-and-bags',
      name: 'Packs & Bags',
      intro: 'From the market stall to a week on the fells.',
      face: 'catbells-day-pack',
    },
    cards: packsAndBags,
  },
  {
    department: {
      slug: 'camp',
      name: 'Camp',
      intro: 'Tents, bags, stoves and lights for nights under more stars than you expected.',
      face: 'wasdale-two-person-tent',
    },
    cards: camp,
  },
  {
    department: {
      slug: 'kitchen',
      name: 'Kitchen',
      intro: 'Things that get better with use, made by people whose names we know.',
      face: 'fireside-kettle',
    },
    cards: kitchen,
  },
  {
    department: {
      slug: 'home-and-garden',
      name: 'Home & Garden',
      intro: 'Wool, wax, larch and steel for the house and the plot behind it.',
      face: 'larch-bird-feeder',
    },
    cards: homeAndGarden,
  },
];
