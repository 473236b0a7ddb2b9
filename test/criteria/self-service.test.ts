import { example } from './finds.ts';

const weekdays = [{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }];

example('faq', 'faq', 12, true, 'The store answers 12 frequent questions.');
example('faq', 'faq', null, false, 'No page with frequent questions and their answers was found.');
example('clicks-to-faq', 'clicksToFaq', 1, 1, '1 click(s) lead from the home page to the FAQ.');
example('clicks-to-faq', 'clicksToFaq', null, null, 'No way from the home page to a FAQ was found.');
example('faq-search', 'faqSearch', true, true, 'The FAQ can be searched.');
example('faq-search', 'faqSearch', false, false, 'The FAQ cannot be searched.');
example('faq-categories', 'faqCategories', 5, true, 'The FAQ is sorted by 5 subjects.');
example('faq-categories', 'faqCategories', 1, false, 'The FAQ is not sorted by subject.');
example('help-articles', 'helpArticles', 3, true, 'The store has 3 help article(s).');
example('help-articles', 'helpArticles', 0, false, 'No help articles were found.');
example('service-hours', 'serviceHours', weekdays, true, 'The service hours are stated: Mon-Fri 09:00-17:00.');
example('service-hours', 'serviceHours', null, false, 'No service hours are stated.');
example('phone-on-home', 'phoneProminence', 3, 3, 'The phone number stands in the header of the home page.');
example('phone-on-home', 'phoneProminence', 2, 2, 'The phone number stands on the home page, but not in its header.');
example('phone-on-home', 'phoneProminence', 1, 1, 'The phone number is one click from the home page.');
example('phone-on-home', 'phoneProminence', 0, 0, 'No phone number was found on the home page or one click from it.');
example(
  'contact-channels',
  'contactChannels',
  ['email', 'form', 'phone'],
  3,
  'There are 3 ways to get in touch: email, form, phone.',
);
example('contact-channels', 'contactChannels', [], 0, 'No way to get in touch was found.');
example('live-chat', 'liveChat', true, true, 'The store offers a chat.');
example('live-chat', 'liveChat', false, false, 'No chat was found.');
example('order-tracking', 'orderTracking', true, true, 'An order can be followed online.');
example('order-tracking', 'orderTracking', false, false, 'No place to follow an order was found.');
