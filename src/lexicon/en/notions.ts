import { type Notions, phrases } from '../service-words.ts';

export const notions: Notions = {
  shop: phrases(
    'store | stores | shop | shops | showroom* | boutique* | branch | branches | counter | in-store | high street | tasting room* | café | workshop* | pottery | nursery | farm shop | salesroom* | high-street | at the counter | any branch | walk-in | show room* | garden centre* | garden center* | factory shop | outlet store | trade counter',
  ),
  brings: phrases(
    'bring* | take* | drop* | hand* | return* | pop* | carry | accept* | exchang* | refund* | send* back | come in | call in | pop in | call by | walk in',
  ),
  no: phrases(
    "not | no | never | don't | cannot | can't | won't | doesn't | unable | nor | isn't | aren't | only by mail | only by post | made by mail | made by post",
  ),
  nothing: phrases(
    "free | free of charge | for nothing | cost* you nothing | cost* nothing | cost you a penny | nothing to pay | pay nothing | no charge | no cost | at no cost | no extra cost | without charge | at our expense | on us | we pay | we cover | we'll cover | we'll pay | postage paid | nothing is deducted | nothing deducted | no deduction* | we refund the postage | we refund the return postage | postage is refunded",
  ),
  buyerPays: phrases(
    "cover the cost* | cover the postage | cover … postage | your own expense | your own cost | own cost | you pay | customer pays | pay the postage | pay for the postage | pay … return postage | pay … shipping | bear the cost* | postage is yours | at your expense | your responsibility | responsible for the cost* | down to you | at the customer's expense | is on you | on you and | you cover | you pay for | cost is yours | at your own | is up to you | cost is on you | postage is on you | you pay it | pay it yourself | pay the carrier | buyer pays | buyer covers | yours to pay | at the buyer | customer's responsibility | buyer's responsibility | shopper's responsibility | responsibility of the customer | responsibility of the buyer | borne by the customer | borne by the buyer | paid by the customer | paid by the buyer | met by the customer",
  ),
  law: phrases(
    'by law | law | legal right* | legal | legally | statutory | consumer contracts | distance selling | consumer rules | consumer law | eu rules | consumer rights | consumer regulations | directive',
  ),
  more: phrases(
    'extend* | longer | more than the law | instead of | we give you | beyond the law | further than the law | more generous | we go further | go further | we offer more | we do better | with us it is | with us you have',
  ),
  account: phrases(
    'online | account | portal | returns centre | returns center | return centre | return center | start a return | start your return | web form | return form | returns form | order history | my orders | our app | in the app | sign in | log in | sign in to | log into | log in to',
  ),
  label: phrases('label | labels | return slip'),
  without: phrases('without | no need'),
  charges: phrases(
    'fee* | charge* | deduct* | cost* | comes off | taken off | subtract* | take* $ off | keep back | withheld | withhold | take* … off | off your refund | withheld from | retained',
  ),
  others: phrases(
    'press | media enquir* | wholesale | trade enquir* | careers | jobs | recruitment | franchise | web design | website by | site by | hosting | hosted by | ombudsman | mediator | mediation | dispute resolution | arbitration | data protection authority | information commissioner | supervisory authority | affiliate* | partnership* | investor* | suppliers | b2b | journalist* | coast guard | emergency | emergencies | poison | authority | litigation | disputes | complaints body | trading standards | website design | website development | designed by | built by | site credits | concept and | credits | authorised service | authorized service | service partner* | manufacturer service | repair partner* | data processor* | hosting provider | regulator | registrar',
  ),
  same: phrases(
    "same rules | same conditions | same terms | same policy | same returns policy | same return policy | rules are the same | policy is the same | applies equally | makes no difference | doesn't matter where | no matter where | wherever you | whether you bought | whether you ordered | regardless of where | one policy | one returns policy | same way",
  ),
  sold: phrases(
    'online | shop | shops | store | stores | phone | telephone | website | web | in person | mail order | market*',
  ),
  otherPlace: phrases(
    'market stall* | stall | craft fair* | fairs | fair | marketplace* | amazon | ebay | etsy | pop-up* | resellers | stockists | bought in store | bought in our store* | bought in the shop | bought in our shop* | purchased in store | purchased in our store* | purchased in the shop',
  ),
  form: phrases(
    'contact form | web form | enquiry form | online form | message form | submit a request | submit a ticket | send a request | open a ticket | inquiry form | message us using the form | fill in the form | fill out the form',
  ),
  chatSaid: phrases(
    'live chat | chat in the | chat on | via chat | by chat | chat bubble | chat button | webchat | use the chat | chat',
  ),
  off: phrases(
    'switched off | discontinued | no longer | suspended | has ended | currently unavailable | is unavailable | out of service | retired | under construction | coming soon',
  ),
  messengers: phrases('whatsapp | messenger | telegram | viber | imessage'),
  fees: phrases(
    'fee | surcharge | handling charge | gift wrap* | gift-wrap* | insurance | remote area* | we add | extra charge | extra fee | small order | redelivery | failed delivery | cash on delivery fee | cod fee | insured value | cash on delivery | pay on delivery | payment on delivery | on top of the delivery | on top of the postage',
  ),
  members: phrases('members | member | club | loyalty | vip | subscribers'),
  undelivered: phrases(
    'undeliver* | returned to sender | not collected | uncollected | unclaimed | wrong address | incorrect address | refused parcel* | failed delivery',
  ),
  excepted: phrases(
    'underwear | lingerie | swimwear | hosiery | pierced | earrings | cosmetics | hygiene | hygienic | perishable* | food | personalised | personalized | custom made | custom-made | customised | customized | made to order | made-to-order | made to measure | bespoke | engraved | cut to length | gift card* | gift voucher* | sale | clearance | outlet | mattress* | software | download* | plants | tights | socks | thermals | body jewellery | medicine* | medication* | pet food | litter | seeds | seconds | final sale | such items | such goods | opened food | cut fabric | mattress topper* | used goods | second-hand | live animals | livestock | opened | initials | these items | such pieces | embroidered | to your measurements | made to your size | monogrammed',
  ),
  paper: phrases(
    'print* | enclose* | put it in | in the parcel | on paper | fill it in and post | enclosed | in your parcel | in the box | pdf',
  ),
  addressee: phrases(
    'billing address | shipping address | delivery address | deliver to | delivering to | ship to | shipping to | recipient | your details | customer details | customer information | contact information | billing | invoice address | your contact details | delivered to | ordered by | sold to',
  ),
};
