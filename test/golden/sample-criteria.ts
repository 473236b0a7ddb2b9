/**
 * The criteria of the sample, one a line:
 * id | chapter | by | better | unit | limit | state | value | score | title | remedy | effort
 */
export const SAMPLE_CRITERIA = `
search-engine-readiness|finding|page|higher|share|0.8|pass|0.86|1|Search engine readiness||
site-search|finding|page|present||-|pass|true|1|Site search||
search-rank|finding|page|lower|position|3|pass|1|1|Wanted product among the first results||
search-tolerance|finding|page|present||-|fail|false|0|Search forgives a typing error|Let the search forgive one wrong letter and offer the nearest product.|medium
time-to-product|finding|page|lower|ms|8000|pass|3120|1|Time to the product||
clicks-to-product|finding|page|lower|clicks|3|pass|2|1|Clicks to the product||
product-price|finding|page|present||-|pass|true|1|Price on the product page||
product-information|finding|page|higher|share|0.75|partial|0.67|0.5|Complete product information|Show stock and delivery time beside the price, so that nobody has to look elsewhere.|small
product-images|finding|page|higher|images|2|pass|4|1|Product pictures||
stock-status|finding|page|present||-|fail|false|0|Stock is shown|Say on the product page whether the article is in stock.|small
stock-promise|finding|page|present||-|pass|true|1|Stock holds until the last screen||
recommendations|finding|page|present||-|pass|true|1|Recommendations||
customer-reviews|finding|page|present||-|fail|false|0|Customer reviews|Ask buyers for a review after delivery and show the answers at the product.|medium
server-response|clarity|page|lower|ms|800|pass|212|1|Server response||
page-paint|clarity|page|lower|ms|2500|pass|1480|1|Main content painted||
interaction-delay|clarity|page|lower|ms|200|pass|96|1|Response to a tap or click||
layout-stability|clarity|page|lower|cls|0.1|partial|0.14|0.5|Stable layout|Reserve the space of pictures and banners, so that nothing jumps.|small
peak-slowdown|clarity|trend|lower|ratio|1.5|cannot-tell|-|-|Speed at busy hours||
clear-product-view|clarity|page|lower|interruptions|1|fail|3|0|Clear view of the product|Do not cover the product: show the newsletter offer after the order, not before.|small
advertising-share|clarity|page|lower|share|0.15|pass|0.04|1|Share of advertising||
keyword-restraint|clarity|page|lower|share|0.05|pass|0.01|1|No stuffed keywords||
phone-screen-fit|clarity|page|present||-|pass|true|1|Fits a phone screen||
accessibility|clarity|page|lower|serious violations|0|fail|6|0|Accessible to everyone|Give every form field a label and raise the contrast of grey text.|medium
faq|self-service|page|present||-|pass|true|1|Frequently asked questions||
clicks-to-faq|self-service|page|lower|clicks|2|pass|1|1|Clicks to the FAQ||
faq-search|self-service|page|present||-|fail|false|0|Searchable FAQ|Put a search field above the questions.|small
faq-categories|self-service|page|present||-|pass|true|1|FAQ by topic||
help-articles|self-service|page|present||-|pass|true|1|Help articles||
service-hours|self-service|page|present||-|pass|Mon–Fri 9:00–17:00|1|Service hours||
phone-on-home|self-service|page|higher|of-3|2.5|partial|2|0.5|Phone number on the home page|Move the phone number from the footer into the header.|small
contact-channels|self-service|page|higher|channels|3|pass|3|1|Choice of contact channels||
live-chat|self-service|page|present||-|fail|false|0|Live chat|Offer a chat at least during service hours.|large
order-tracking|self-service|page|present||-|pass|true|1|Order tracking||
cart-feedback|cart|page|present||-|pass|true|1|Adding to the cart is confirmed||
cart-edit|cart|page|present||-|pass|true|1|Cart can be edited||
cart-remove|cart|page|present||-|pass|true|1|Articles can be removed||
cart-to-wishlist|cart|page|present||-|fail|false|0|From cart to wish list|Let the shopper move an article from the cart to a wish list.|medium
universal-cart|cart|page|present||-|not-applicable|-|-|Cart on every device||
cart-persistence|cart|page|present||-|pass|true|1|Cart is kept||
checkout-screens|checkout|page|lower|screens|5|pass|4|1|Checkout screens||
checkout-clicks|checkout|page|lower|clicks|12|pass|11|1|Clicks in the checkout||
checkout-fields|checkout|page|lower|fields|12|fail|17|0|Fields in the checkout|Ask for a name in one field, and hide what is optional behind a link.|medium
checkout-time|checkout|page|lower|ms|15000|pass|4380|1|Checkout time||
shop-time|checkout|page|lower|ms|300000|pass|141000|1|From home page to order||
first-attempt|checkout|page|present||-|pass|true|1|Order goes through at the first attempt||
guest-checkout|checkout|page|present||-|pass|true|1|Checkout as a guest||
profile-prefill|checkout|page|present||-|cannot-tell|-|-|Prefilled profile||
one-click-checkout|checkout|page|present||-|cannot-tell|-|-|One-click checkout||
field-autofill|checkout|page|higher|share|0.8|fail|0.35|0|Fields that browsers can fill|Add autocomplete tokens and the right input types to the address form.|small
field-errors|checkout|page|present||-|pass|true|1|Clear messages for wrong entries||
costs-upfront|checkout|page|present||-|fail|false|0|All costs known early|Show the delivery cost in the cart, not on the last screen.|medium
price-constancy|checkout|page|present||-|pass|true|1|Prices agree throughout||
payment-methods|checkout|page|higher|methods|3|partial|2|0.67|Choice of payment|Add one more common way to pay.|large
checkout-security|checkout|page|present||-|pass|true|1|Secure checkout||
delivery-options|delivery|page|higher|options|2|pass|3|1|Delivery options||
delivery-cost-early|delivery|page|present||-|fail|false|0|Delivery cost shown early|Show what delivery costs on the product page and in the cart.|small
delivery-date|delivery|page|present||-|pass|true|1|Delivery date||
delivery-promise|delivery|page|lower|days|4|pass|3|1|Promised delivery time||
delivery-days|delivery|person|lower|days|4|awaited|-|-|Days to receive||
delivery-punctuality|delivery|person|present||-|awaited|-|-|Delivered when promised||
courier-conduct|delivery|person|higher|of-3|2|cannot-tell|-|-|Courier’s conduct||
parcel-condition|delivery|person|higher|of-3|2|cannot-tell|-|-|Condition of the parcel||
order-number|confirmation|page|present||-|pass|true|1|Order number shown||
confirmation-latency|confirmation|mail|lower|ms|300000|pass|38000|1|Speed of the order confirmation||
confirmation-contents|confirmation|mail|higher|share|0.75|pass|0.83|1|Contents of the order confirmation||
confirmation-phone|confirmation|mail|present||-|fail|false|0|Phone number in the confirmation|Add the service phone number to the order e-mail.|small
order-cancellation|confirmation|mail|present||-|fail|false|0|Way to cancel or change|Say in the order e-mail how to cancel or change the order, and until when.|small
status-notices|confirmation|mail|higher|notices|4|partial|2|0.5|Status notices|Write when the order is packed and when the carrier takes it.|medium
shipping-notice|confirmation|mail|present||-|awaited|-|-|Shipping notice||
tracking-link|confirmation|mail|present||-|awaited|-|-|Tracking link||
reply-time|contact|mail|lower|ms|86400000|pass|67320000|1|Reply time||
reply-before-loss|contact|mail|lower|ms|10800000|fail|67320000|0|Reply before the order is lost|Answer questions of buyers within three hours of the working day.|large
acknowledgement|contact|mail|present||-|pass|true|1|Receipt of the question||
reply-greeting|contact|mail|present||-|pass|true|1|Personal greeting||
reply-answer|contact|mail|higher|share|0.99|partial|0.5|0.5|Every question answered|Check before sending that each question has its answer.|small
reply-signature|contact|mail|present||-|pass|true|1|Signed by a person||
reply-language|contact|mail|present||-|pass|true|1|In the shopper’s language||
chat-response|contact|page|lower|ms|60000|not-applicable|-|-|Speed of the chat||
phone-hold|contact|person|lower|s|60|pass|35|1|Time on hold||
phone-transfers|contact|person|lower|transfers|1|pass|0|1|Transfers||
phone-courtesy|contact|person|higher|of-3|2|pass|2.5|1|Courtesy on the phone||
phone-knowledge|contact|person|higher|of-3|2|fail|1.5|0|Knowledge on the phone|Give the agents the product pages and answers to the usual questions.|medium
phone-order|contact|person|present||-|cannot-tell|-|-|Order by phone||
channel-consistency|contact|person|present||-|cannot-tell|-|-|Same answer on every channel||
returns-policy|returns|page|present||-|pass|true|1|Returns policy||
clicks-to-returns|returns|page|lower|clicks|2|pass|1|1|Clicks to the returns policy||
returns-window|returns|page|higher|days|30|fail|14|0|Time to return|Give thirty days: it costs little and wins buyers.|medium
returns-cost|returns|page|present||-|fail|4.90 EUR|0|Free return|Take over the cost of the return, or credit it with an exchange.|large
returns-label|returns|page|present||-|fail|false|0|Prepaid return label|Offer a prepaid label for download.|medium
returns-single-policy|returns|page|present||-|pass|true|1|One policy for everything||
returns-in-store|returns|page|present||-|not-applicable|-|-|Return in a shop||
returns-online-start|returns|page|present||-|error|-|-|Return can be started online||
refund-days|returns|person|lower|days|7|awaited|-|-|Days to refund||
company-identity|trust|page|present||-|pass|true|1|Who stands behind the store||
privacy-policy|trust|page|present||-|pass|true|1|Privacy policy||
https-throughout|trust|page|present||-|pass|true|1|HTTPS throughout||
personal-attention|trust|page|present||-|cannot-tell|-|-|Personal attention||
newsletter-consent|trust|page|present||-|pass|true|1|No pre-ticked newsletter||
`.trim();
