import { phrases, type ServiceWords } from '../service-words.ts';
import { clock } from './clock.ts';
import { notions } from './notions.ts';

export const service: ServiceWords = {
  time: {
    hour: phrases('hour | hours | hrs | hr'),
    day: phrases('day | days | days’ | weekday | weekdays | night | nights'),
    week: phrases('week | weeks'),
    month: phrases('month | months'),
    year: phrases('year | years'),
    dayKinds: phrases('business | working | work | calendar | full'),
    nextDay: phrases(
      'next day | next working day | next business day | tomorrow | following day | following working day | following business day | next weekday | day after dispatch | day after you order',
    ),
    sameDay: phrases(
      'same day | on the day you order | day of your order | day of ordering | on the day of your order',
    ),
    dayAfter: phrases('day after next | the day after that | in two days'),
    numbers: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
      fourteen: 14,
      fifteen: 15,
      twenty: 20,
      'twenty-one': 21,
      'twenty-eight': 28,
      thirty: 30,
      sixty: 60,
      ninety: 90,
    },
    to: phrases('to | until | till | through | thru | and | or'),
    weekdays: [
      phrases('monday* | mon | mo'),
      phrases('tuesday* | tues | tue | tu'),
      phrases('wednesday* | weds | wed | we'),
      phrases('thursday* | thurs | thur | thu | th'),
      phrases('friday* | fri | fr'),
      phrases('saturday* | sat | sa'),
      phrases('sunday* | sun | su'),
    ],
    mondayToFriday: phrases(
      'weekdays | on weekdays | working days | business days | weekday | every weekday | weekday afternoons | weekday mornings | every working day | every business day | each working day',
    ),
    weekend: phrases('weekends | weekend | at weekends'),
    daily: phrases(
      'daily | every day | each day | seven days a week | 7 days a week | all week | all days | 7 days | every single day | daily, including weekends',
    ),
    holidays: phrases('public holidays | bank holidays | holidays | bank holiday'),
    closed: phrases(
      "closed | shut | not open | don't answer | do not answer | not answered | day off | days off | we rest | no calls | closed all day | not staffed | closing day | no phone service | not available | unavailable | do not work | don't work | off | no service | not in | unmanned",
    ),
    am: phrases('am | a.m. | a.m'),
    pm: phrases('pm | p.m. | p.m'),
    oClock: phrases("o'clock | h | hrs"),
    roundTheClock: phrases('24/7 | 24 hours a day | around the clock | round the clock'),
    months: [
      phrases('january | jan'),
      phrases('february | feb'),
      phrases('march | mar'),
      phrases('april | apr'),
      phrases('may'),
      phrases('june | jun'),
      phrases('july | jul'),
      phrases('august | aug'),
      phrases('september | sept | sep'),
      phrases('october | oct'),
      phrases('november | nov'),
      phrases('december | dec'),
    ],
  },
  faq: {
    title: phrases(
      'faq | faqs | f.a.q. | frequently asked questions | common questions | questions and answers | questions & answers | popular questions | your questions answered | q&a | popular answers | top questions | help topics | often asked | asked often | people ask | you ask us | we get asked | most asked',
    ),
    help: phrases(
      'help | help centre | help center | support | customer service | customer care | help & support | knowledge base | help articles',
    ),
    questions: phrases(
      'how | what | when | where | which | why | who | can i | can you | do i | do you | is it | is there | are there | will | should i | may i | does | is my | are my',
    ),
    shopping: phrases(
      'order* | deliver* | ship* | return* | refund* | pay* | payment* | exchange* | size* | parcel* | package* | stock | cancel* | invoice* | account | password | product* | warranty | track* | item* | postage | courier',
    ),
    foreign: phrases(
      'gift voucher* | gift card* | voucher* | e-gift | career* | job | jobs | vacancy | vacancies | apply | applicant* | application* | interview* | franchise* | wholesale | trade account* | reseller* | investor* | press | affiliate* | internship* | sell with us | seller | marketplace seller | sponsor* | gift certificate*',
    ),
    placeholder: phrases(
      'lorem ipsum | dolor sit amet | coming soon | under construction | to be announced | tba | tbd | content goes here | your text here | answer goes here | sample text | placeholder | insert text | we are working on this page | page is being prepared',
    ),
  },
  contact: {
    hours: phrases(
      'opening hours | opening times | business hours | office hours | customer service hours | service hours | phone hours | telephone hours | lines are open | lines open | hours of operation | hours | open | we are open | phone lines | contact hours | working hours | store hours | shop hours | available',
    ),
    service: phrases(
      'customer service | customer care | customer support | support team | call us | phone | telephone | hotline | helpline | service | chat | support | contact',
    ),
    phone: phrases(
      'phone | telephone | tel | call | call us | hotline | helpline | mobile | freephone | toll free | toll-free | ring us | dial | t | ring | give us a ring | give us a call | phone us | our number | calling | phoning | ringing | by phone | freephone number | speak to us on | text us | sms | by text | direct line',
    ),
    fax: phrases('fax'),
    email: phrases('e-mail | email | mail'),
    at: phrases('at'),
    chat: phrases(
      'live chat | chat with us | chat now | start chat | start a chat | open chat | chat to us | chat online | webchat | chat live | message us live | talk to us live | talk live | chat support',
    ),
    callback: phrases(
      'call me back | request a call | request a callback | request a call back | callback service | we will call you back | call back | callback | we call you back | book a call',
    ),
    counter: phrases(
      'visit our shop | visit our store | visit our showroom | visit us | come and see us | our showroom | our shop at | in our shop | in person | find us at | find us in | find our stores | walk in | drop in | come by | pop in | call in at',
    ),
    writeUs: phrases(
      'contact form | write to us | send us a message | get in touch | contact us | send message | message us | drop us a line | leave us a message | write to | email us | e-mail us | drop us an email',
    ),
    message: phrases('message | your message | enquiry | inquiry | comment | question | how can we help'),
    track: phrases(
      'track your order | track my order | track order | order tracking | track your parcel | track my parcel | track & trace | track and trace | order status | where is my order | check your order status | check order status | track a parcel | track your package | track package | where is my parcel | where’s my order | where’s my parcel | where’s my package | follow your order | follow my order | track the progress of | follow the progress of | track the status of | order status page',
    ),
    status: phrases(
      'status | progress | how far it is | where your order | where it is | shipping details | where your order is | where your parcel is | where it has got to | tracking number | see this order | view this order | view your order | see your order | look at your order',
    ),
    orders: phrases(
      'order history | my orders | your orders | my account | your account | your order page | order page | order details page',
    ),
  },
  returns: {
    title: phrases(
      'returns | return policy | returns policy | returns & refunds | returns and refunds | returns & exchanges | returns and exchanges | refund policy | return* | exchanges | right of withdrawal | cancellation right | withdrawal | sending things back | sending it back | changed your mind',
    ),
    about: phrases(
      'return* | send back | sent back | sending back | send it back | send them back | refund* | withdraw* | exchange* | bring back | bring it back | send* … back | sending … back | change* your mind | changed your mind | take back | taken back | unwanted | home trial | take back unused | do you take back | do you accept back',
    ),
    window: phrases(
      'return* … within # | within # … return* | # … to return* | # … to send | # to bring | # return* | # no quibble return* | # hassle free return* | # free return* | # easy return* | return* … up to # | return* … for up to # | return* … for # | return* for # | return period … # | return period # | returns period # | return window … # | return window # | return time … # | time to return # | return policy # | returns policy # | send … back … within # | within # … send … back | # … send … back | withdraw … within # | withdraw* … # | withdrawal period … # | withdrawal period # | # withdrawal | # right of withdrawal | # right to withdraw | # right to return | # to change your mind | change your mind within # | changed your mind within # | # money back | # money-back guarantee | # refund policy | # returns policy | # return policy | # return period | # return window | # trial | exchange* … within # | within # … exchange* | # exchange* | # to decide | cooling off period … # | # cooling off | return* … in # | return* no later than # | return* # | bring … back … within # | cancel … contract within # | # to exchange | back within # | unwanted … within # | # for a refund | # for refund | # to change | extend* … to # | extended to # | take … back … within # | accept … back … within # | take* back … # | taken back … # | # … take* back | # … to try | money back within # | satisfied or your money back … # | money back for # | refund or exchange within #',
    ),
    windowWeak: phrases(
      "within # of purchase | within # of delivery | within # of receipt | within # of receiving | within # from delivery | within # from receipt | within # from purchase | within # after delivery | within # after receiving | within # after receipt | # from the date | # of the date | # from the day | # from receipt | # from delivery | # after delivery | # after receiving | # of delivery | # of receipt | # of receiving | within # | up to # | you have # | we give you # | we offer # | you've got # | you get # | you have got #",
    ),
    refund: phrases(
      'refund* … within # | refund* … in # | refund* … # after | refund* … take* … # | refund* takes # | refund time # | refund* … up to # | refunded # | refund # | within # we … refund* | within # … refund you | # … refund you | reimburse* … within # | reimburse* … # | credit* … within # | money … within # | money back … within # | credited … # | process* … within # | process* … # | processing … # | # to process | # … processed | within # of receiving your return | within # of receiving the return* | within # of receiving the goods back | within # of getting | within # of arrival at our | # to appear | # to show | # to reach your account | bank … # | inspect* … # | warranty … # | # warranty | # guarantee against | guarantee … # | faulty … within # | defect* … within # | damaged … within # | report … within # | reply … within # | answer … within # | respond … within # | deliver* … within # | deliver* … # | dispatch* … within # | dispatch* … # | ship* … within # | collect … within # | # to collect | kept for # | held for # | hold … for # | return label … valid … # | label … valid … # | arrive* … # | not refundable after # | courier … in # | courier … within # | driver … within #',
    ),
    money: phrases('money … credited … # | your money … within # | # … your money'),
    free: phrases(
      'free return* | free of charge return* | return* … free of charge | return* are free | return* is free | return* … for free | return* … at no cost | return* … at no charge | return* … free | free and easy return* | free & easy return* | free easy return* | free exchange* and return* | free delivery and return* | free delivery & return* | free shipping and return* | free shipping & return* | return* cost* you nothing | return* … costs nothing | we pay … return* | we cover … return* | we bear … return* | send … back … free | send … back free of charge | return postage … paid by us | no return fee* | no charge for return* | no cost … return* | free return postage | return* at our expense | return* … at our expense | return* on us | return* … on us',
    ),
    paid: phrases(
      "return* … not free | no free return* | do not offer free return* | don't offer free return* | not … free return* | return* … your own expense | return* … your own cost | return* … at your expense | return* … at your cost | your own expense | at your own cost | you pay … return* | you will pay … return* | you … bear the … cost* | bear the direct cost* | bear the cost* of return* | customer … bear* … cost* | customer … pay* … return* | buyer … pay* … return* | return* … buyer … expense | return* … paid by the customer | return* … paid by you | return postage … paid by you | return* cost* … borne by | return* … responsib* … of the customer | responsible for … return … cost* | responsible for return shipping | responsible for … postage | responsible for … shipping cost* | responsible for the cost* | return postage is not | return shipping is not | return* … non-refundable | return* … deduct* | cover … return postage yourself | cost* of return* … yours | cost of returning … is yours | return* … own postage | you … arrange and pay | pay for return* | pay the return* | pay for … return* | postage … paid by you | postage … paid by the buyer | shipping back … paid by you",
    ),
    fee: phrases(
      'return* … cost* … $ | return* cost* $ | return* … fee … $ | return* fee $ | return* … charge … $ | return* … $ | $ … return* fee | $ … for return* | $ return* | $ … per return* | $ … return* | deduct $ | deduct … $ | $ … deducted | $ … is deducted | pay $ … | label … $ | $ … label',
    ),
    elsewhere: phrases(
      'international | from abroad | outside the uk | outside the eu | outside | other countries | overseas | non-uk | worldwide | another carrier | other carrier | different carrier | another courier | from the channel islands | from the isle of man | from ireland | from the islands | from hawaii | from alaska | from canada',
    ),
    faulty: phrases(
      'faulty | defective | damaged | wrong item | incorrect item | our error | our mistake | broken | cracked | smashed | leaking | damage | dead on arrival | torn | chipped | not as described | differs from the description | warranty claim* | under warranty',
    ),
    label: phrases(
      'prepaid label* | prepaid return* | pre-paid label* | pre-paid return* | prepaid … label* | pre-paid … label* | prepaid shipping label* | freepost label* | freepost return* | return* label … enclosed | return* label … included | return* label … in the parcel | return* label … in your parcel | return* label … in the box | enclose* … return* label | include* … return* label | print … return* label | return* label … print* | download … return* label | return* label … download | we … send you … return* label | email you … return* label | we will email … label | receive … return* label | use the … return* label | with … return* label | get … return* label | label … by e-mail | return* label | generate … label | qr code … return* | free label',
    ),
    noLabel: phrases(
      "do not provide … label* | don't provide … label* | cannot provide … label* | no return* label | no prepaid label | without … return label | not provide … return* label* | unable to provide … label* | do not send … label* | do not supply … label* | not include … return* label* | not include a label | no label is | not offer … label*",
    ),
    inStore: phrases(
      'return* … in store* | return* … in-store | return* … to any store | return* … to any of our | return* … to our store* | return* … to our shop* | return* … in our shop* | return* … in our store* | return* … at any of our | return* … in any of our | return* … in any store | return* … to a store | return* … at our store* | return* … at our shop* | return* … at a store | return* … to one of our | return* … in one of our | bring … back to … store* | bring … to … store* | bring … back to … shop* | bring … to our shop* | bring it to any | take … back to … store* | take … to … store* | hand … in at … store* | drop … off at … our store* | drop … at any of our stores | in-store return* | in store return* | store return* | return* at the counter',
    ),
    notInStore: phrases(
      "not … return* … in store* | not … return* … in our store* | not … return* … in our shop* | cannot … return* … store* | can't … return* … store* | cannot be returned … store* | not be returned … store* | not possible … in store* | not accept … store* | no … in-store return* | stores do not accept | stores cannot accept | shops do not accept | shop* … can't … return* | store* … can't … return* | shop* … cannot … return* | store* … cannot … return* | shop* … do not … return* | store* … do not … return* | shop* … unable … return* | store* … unable … return* | not accept* … our shop* | online only",
    ),
    online: phrases(
      'return* … online | start … return … online | start your return | start a return | start the return | start return | register … return | returns portal | return portal | returns centre | returns center | return centre | create … return … account | request … return … account | initiate … return | online return* form | online returns | book … return … online | log in … return | in your account … return* | submit … return request | open … return request | arrange your return online | returns form online',
    ),
    single: phrases(
      'one return* policy | single return* policy | same return* policy | same conditions … all | same terms … all | same … applies to all | applies to all products | applies to all items | applies to all orders | apply to all products | apply to all items | all products … same | same rules … all | every product … return* | all items … return* | all products … return* | whether you bought … online or in | whether bought online or in | online and in store … same | same … online and in | online or in store … same | including sale | also to sale items | sale items included | sale items too | same rules … every | same … every product | same … every item | apply to every | applies to every | apply to everything | applies to everything | no exclusions | no exceptions | without exception | whatever you bought | everything we sell | the same rule | one rule for all | applies equally to all | applies … to all items | whole range | entire range | entire collection | the whole shop | sale included | there are no exceptions',
    ),
    split: phrases(
      "different return* | except* … return* | return* … except | cannot be returned | can't be returned | can not be returned | not eligible for return* | excluded from … return* | excluded from returns | non-returnable | final sale | sale items … not | may not be returned | sale items … only | no returns on | shorter return* | longer return* | return* periods differ | return* vary | depends on the … category | own return* policy | their own returns | do not accept returns | cannot accept returns | cannot take back | do not take back | cannot be sent back | cannot return | not returnable | does not apply to | can't take back | don't take back | excluded | not eligible | what we can't take | we can't take | can't come back | cannot come back | can't be sent back",
    ),
    sale: phrases('sale | sale items | discounted | reduced | clearance | outlet | gift* | christmas | refurbished'),
    differs: phrases(
      'returns periods differ | return periods differ | return* … vary | different return* | depends on the category | different conditions',
    ),
  },
  delivery: {
    title: phrases(
      'delivery | shipping | deliveries | delivery & returns | shipping & delivery | delivery information | shipping information | shipping policy | postage | delivery options | shipping options | shipping methods | delivery methods | shipping rates | delivery charges | delivery costs | postage & packing | p&p',
    ),
    about: phrases('deliver* | ship* | postage | courier* | dispatch* | parcel* | collect* | pick up | pickup'),
    methods: phrases(
      'standard delivery | express delivery | next day delivery | same day delivery | named day delivery | nominated day | economy delivery | standard shipping | express shipping | economy shipping | priority shipping | overnight shipping | free shipping | free delivery | home delivery | courier* | click & collect | click and collect | collect in store | store pickup | in-store pickup | pick up in store | store pick up | pick-up in store | local pickup | pickup point* | pick-up point* | collection point* | parcel locker* | locker* | parcel shop* | parcelshop | royal mail | first class | second class | tracked 24 | tracked 48 | tracked | standard | express | economy | priority | next day | overnight | same day | two-day | 2-day | international delivery | international shipping | international | large item delivery | store collection | collection | ground | delivery | shipping | pallet delivery | weekend delivery | saturday delivery | sunday delivery | evening delivery | pickup | pick-up | pick up | 2nd day | second day | ground advantage | parcel post | collect from * | collect at * | letterbox | pallet | own van | furniture delivery | two-person delivery | two-man delivery | white glove delivery | registered post | registered mail',
    ),
    threshold: phrases(
      'over $ | above $ | from $ | more than $ | spend $ | $ or more | $ and over | $ or above | $ and above | exceed* $ | when you spend | minimum order | orders of $ | orders of | $+ | under $ | below $ | up to $ | less than $ | once … $ | passes $ | reaches $ | spending $ | if you spend | worth $ | worth over $ | worth more than $ | at least $ | $ upwards | $ and more | $ plus orders',
    ),
    free: phrases(
      "free | free of charge | no charge | complimentary | gratis | at no cost | at no extra cost | at no charge | costs nothing | nothing to pay | no delivery charge | won't cost you anything | doesn't cost you anything | costs you nothing | cost you nothing",
    ),
    onRequest: phrases(
      "on request | by quote | by quotation | carrier tariff* | carrier rates | price on application | to be agreed | individual quote | quoted individually | we will quote | ask for a quote | at their rates | their tariff* | at the carrier's rates | carrier's tariff* | carrier's rates",
    ),
    costs: phrases('costs | cost | is | takes | for | price'),
    days: phrases(
      'deliver* … # | # … deliver* | ship* … # | # … ship* | arrive* … # | # … arrive* | takes # | in # | within # | delivery time # | delivery time … # | shipping time … # | receive … within # | receive … in # | with you in # | transit time #',
    ),
    notDays: phrases(
      'return* … # | # … return* | refund* … # | warranty … # | # … warranty | guarantee … # | collect … within # | # to collect | kept for # | held … # | hold … # | kept … # | stored … # | store* for # | stored … # | report … within # | notify … within # | reply … # | answer … # | opening hours … | pay … within # | payment within # | older than # | lost after # | after # … contact | more than # | dispatch* … within # | dispatch* in # | # to dispatch | processed … # | handling time … # | processing … # | withdraw* … # | change your mind | keep … # | # … keep | rings … # | call* you … # | # beforehand | waits … # | wait for you … # | waiting for you … # | # before | from # before',
    ),
    date: phrases(
      'delivery by | delivered by | arrives | arrives by | arriving | get it by | get it | delivery on | delivered on | estimated delivery | expected delivery | delivery date | arrives on | order now and receive | receive it by | receive it on | delivery between | with you by | with you on | estimated arrival',
    ),
    columns: {
      method: phrases(
        'method | delivery method | shipping method | service | option | delivery option | delivery | carrier | courier | type | delivery partner | shipping partner',
      ),
      price: phrases(
        'price | cost | fee | charge | rate | rates | delivery cost | shipping cost | price from | how much | postage | you pay | charges',
      ),
      time: phrases(
        'time | delivery time | estimated time | duration | transit time | days | when | timescale | estimated delivery | lead time | arrives | how long | timing | speed | arrival',
      ),
    },
  },
  product: {
    oldPrice: phrases(
      'was | rrp | previously | regular price | original price | list price | instead of | before | msrp | old price | compare at | lowest price in the last 30 days | recommended retail price',
    ),
    regularPrice: phrases('regular price'),
    inStock: phrases(
      'in stock | available | available now | in stock and ready | ready to ship | ready to dispatch | available for delivery | available to order | available immediately | plenty in stock | plenty available | # available | stock: # | availability: #',
    ),
    lowStock: phrases(
      'only # left | low stock | low in stock | last one | last few | few left | only … left | limited stock | nearly gone | almost gone | almost sold out | last pieces | hurry … left | running low | selling fast | few remaining | only a few | just a few | few pieces | almost out of stock | nearly out of stock | nearly sold out | soon sold out | about to sell out',
    ),
    outOfStock: phrases(
      'out of stock | sold out | not in stock | unavailable | currently unavailable | not available | no longer available | back in stock soon | notify me when available | email me when available | temporarily out of stock | out-of-stock | not currently available | discontinued',
    ),
    description: phrases(
      'description | product description | about this product | about this item | product details | details | overview | about the product',
    ),
    attributes: phrases(
      'specification* | specs | technical data | technical details | product information | features | properties | attributes | details | characteristics | product data | technical specification* | additional information | dimensions',
    ),
    reviews: phrases(
      'reviews | customer reviews | product reviews | ratings | customer ratings | ratings & reviews | ratings and reviews | what customers say | what our customers say | feedback | review',
    ),
    noReviews: phrases(
      'no reviews yet | no reviews | be the first to review | be the first to write | there are no reviews | not yet been reviewed | no ratings yet | write the first review | has not been reviewed | not been rated',
    ),
    recommendations: phrases(
      'you may also like | you might also like | related products | customers also bought | similar products | recommended for you | frequently bought together | goes well with | complete the look | customers who bought this | recommendations | recommended | people also viewed | customers also viewed | others also bought | more like this | pairs well with | our picks for you | you may also be interested in | similar items | often bought together | we also recommend | customers who viewed | you might like | shop the look | people also bought | bought together | other products | products in the same category | same category | take a look at | same family | same collection | fits with | goes with | see also | goes nicely with | goes with it | why not add | you may like | works well with | add to your order | from the same range | in the same range | you may also need | you might also need | from this collection | complete your | related items | related goods | buy it with | buy together | bought with this',
    ),
  },
  company: {
    title: phrases(
      'imprint | legal notice | company details | company information | about the company | who we are | legal information | about us | contact | business information | impressum',
    ),
    name: phrases(
      'company name | company | trading name | registered name | legal name | seller | operator | operated by | trader | business name | trading as | registered company | owner | provider | controller | data controller | sold by | run by | merchant | vendor',
    ),
    legalForms: phrases(
      'Ltd | Limited | LLC | L.L.C. | Inc. | Inc | Incorporated | PLC | plc | LLP | Corp. | Corp | Corporation | GmbH | Pty Ltd | B.V. | S.A. | Cyf | Cyfyngedig | CIC | L.P. | Limited Liability Company | Limited Liability Partnership | Public Limited Company | Community Interest Company',
    ),
    address: phrases(
      'registered office | registered address | address | business address | company address | office address | our address | head office | headquarters | trading address | based at | find us at',
    ),
    registration: phrases(
      'company number | company no | company registration number | registration number | registered number | registered in england and wales under | registered in england and wales no | registered in england no | company reg | reg. no | reg no | abn | crn | companies house | registration no | registered in england and wales | registered in england | registered in scotland | registered in ireland | company registered | cro',
    ),
    taxNumber: phrases('ein | tax id'),
    privacy: phrases('privacy policy | privacy notice | privacy statement | data protection | data privacy | privacy'),
  },
  order: {
    number: phrases(
      'order number is | order number | order no | order no. | order id | order reference | order # | order ref | your order | order | confirmation number | reference number | order code',
    ),
    placed: phrases(
      'thank you for your order | thank you for your purchase | your order has been placed | your order has been received | order confirmed | order received | order complete | we have received your order | order confirmation | thanks for your order | your order is confirmed | order placed | thank you, your order | your order is complete | successfully placed | thank you | order has been confirmed',
    ),
    cancel: phrases(
      'cancel your order | cancel an order | cancel my order | cancel the order | cancel this order | cancel order | order can be cancelled | order can be canceled | cancel or change | change or cancel | orders can be cancelled | orders may be cancelled | you can cancel | you may cancel | to cancel | cancel within # | cancel … before | cancel* … order* | order* … cancel* | withdraw your order',
    ),
    noCancel: phrases(
      "cannot be cancelled | cannot be canceled | can not be cancelled | cannot cancel | can't cancel | unable to cancel | not possible to cancel | may not be cancelled | no longer be cancelled | order was cancelled | order has been cancelled",
    ),
    totals: {
      subtotal: phrases('subtotal | sub-total | sub total | items | goods | merchandise | item total | products'),
      delivery: phrases(
        'delivery | shipping | postage | delivery cost | shipping cost | shipping & handling | delivery fee | shipping fee | delivery charge | p&p | standard delivery | express delivery | standard shipping | carriage | freight',
      ),
      tax: phrases(
        'vat | tax | sales tax | incl. vat | including vat | estimated tax | taxes | of which vat | includes vat | gst | included vat',
      ),
      total: phrases(
        'total | order total | grand total | total to pay | amount due | to pay | total incl. vat | total amount | total price',
      ),
    },
    newsletter: phrases(
      'newsletter | marketing emails | special offers | offers by email | promotional emails | promotions | news and offers | exclusive offers | updates and offers | email me with news | mailing list | subscribe | marketing communications | keep me updated | offers | keep me posted | send me news | news and | the odd offer | send me offers | email me about | news by email | news by e-mail | emails with news',
    ),
    greeting: phrases(
      'hello | hi | welcome | welcome back | good morning | good afternoon | good evening | hey | dear | signed in as | logged in as',
    ),
    addToCart: phrases(
      'add to cart | add to basket | add to bag | buy now | add to trolley | add to order | add to shopping bag',
    ),
  },
  advertising: phrases('advertisement | advert | sponsored | ad | ads | promoted | sponsored content | advertising'),
  clock,
  notions,
};
