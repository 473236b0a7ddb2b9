import { criterion as clicksToFaq } from './clicks-to-faq.ts';
import { criterion as contactChannels } from './contact-channels.ts';
import { criterion as faq } from './faq.ts';
import { criterion as faqCategories } from './faq-categories.ts';
import { criterion as faqSearch } from './faq-search.ts';
import { criterion as helpArticles } from './help-articles.ts';
import { criterion as liveChat } from './live-chat.ts';
import { criterion as orderTracking } from './order-tracking.ts';
import { criterion as phoneOnHome } from './phone-on-home.ts';
import { criterion as serviceHours } from './service-hours.ts';

/** In the order in which a shopper meets them. */
export const selfServiceCriteria = [
  faq,
  clicksToFaq,
  faqSearch,
  faqCategories,
  helpArticles,
  serviceHours,
  phoneOnHome,
  contactChannels,
  liveChat,
  orderTracking,
];
