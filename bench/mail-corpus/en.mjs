export default {
  lang: 'en',
  charsets: ['utf-8', 'us-ascii'],
  shopper: 'Emma Clarke',
  store: 'Fell & Moor',
  domain: 'fellmoor.example',
  named: ['Hi Emma,', 'Dear Ms Clarke,'],
  nobody: ['Hello,', 'Dear customer,'],
  close: ['Kind regards', 'All the best'],
  team: ['The Fell & Moor team', 'Fell & Moor Customer Care'],
  asks: [
    { id: 'days', text: 'How many days does delivery take?', expects: ['day*', 'week*', 'tomorrow'] },
    {
      id: 'cost',
      text: 'Who pays for sending it back?',
      expects: ['free', 'we pay', 'at your expense', 'you pay', 'prepaid'],
    },
  ],
  order: {
    number: 'FM-20417',
    total: [8495, 'GBP'],
    item: 'Merino Hiking Socks',
    street: '14 Bridge Street',
    phone: '01539 720 144',
    track: 'https://www.royalmail.com/track-your-item#/FX2041177GB',
  },
  look: 'Order number: FM-20417\nMerino Hiking Socks x 2   £25.00\nSubtotal: £80.00\nDelivery: £4.95\nOrder total: £84.95\nPayment method: Visa card\nDelivery address:\nEmma Clarke\n14 Bridge Street\nKendal\nLA9 7BB\nEstimated delivery: 24 November\nNeed to cancel? Ring us on 01539 720 144.',
  score:
    'Your reference: FM-20417\n2 x Merino Hiking Socks - £25.00\nPostage: £4.95\nAmount to pay (incl. VAT): £84.95\nYou chose to pay by bank transfer.\nWe are sending it to:\nEmma Clarke\n14 Bridge Street\nKendal LA9 7BB\nIt should arrive between 24 and 26 November.\nChanged your mind? You can cancel until the parcel leaves us. Phone: 01539 720 144',
  kinds: {
    'order-received': [
      ['Order confirmation FM-20417', 'Thank you for your order. We will email you again when it ships.'],
      [
        'FM-20417: got it, thanks!',
        'Great choice! Your order has landed with us and our warehouse is on the case. A message with the tracking link follows as soon as the courier has collected it.',
      ],
    ],
    'payment-received': [
      [
        'Payment received for order FM-20417',
        'We have received your payment of £84.95. Your order will now be prepared.',
      ],
      [
        'Your money has arrived',
        'Good news: your transfer of £84.95 for order FM-20417 reached our account this morning, so nothing is outstanding any more.',
      ],
    ],
    packed: [
      ['Your order FM-20417 has been packed', 'Your order has been packed and is waiting for the courier.'],
      [
        'Boxed and ready: FM-20417',
        'Everything you ordered is in its box and labelled. The courier picks it up this afternoon.',
      ],
    ],
    shipped: [
      [
        'Your order FM-20417 has shipped',
        'Good news, your order is on its way. Tracking number: FX2041177GB\nTrack it: https://www.royalmail.com/track-your-item#/FX2041177GB',
      ],
      [
        'FM-20417 just left the building',
        'We handed your parcel to Royal Mail an hour ago. Follow it here: https://www.royalmail.com/track-your-item#/FX2041177GB',
      ],
    ],
    delivered: [
      ['Your parcel has been delivered', 'Your order FM-20417 was delivered today at 11:42 and signed for by CLARKE.'],
      [
        'FM-20417: safely there',
        'The courier tells us that your parcel was left with your neighbour at number 16 today.',
      ],
    ],
    invoice: [
      ['Invoice 2026-5531 for your order', 'Please find attached the invoice for your order FM-20417.'],
      [
        'Your VAT invoice FM-20417',
        'Attached you will find the document for your tax records.\nInvoice no. 2026-5531, dated 20 November 2026.',
      ],
    ],
    'account-welcome': [
      ['Welcome to Fell & Moor', 'Your account has been created. You can now log in with your email address.'],
      [
        'Please confirm your email address',
        'You have just signed up at Fell & Moor. One more click and your customer account is active.',
      ],
    ],
    'auto-reply': [
      [
        'We have received your message',
        'Thank you for contacting us. A member of our team will get back to you within 24 hours.',
      ],
      [
        '[Request 48213] Question about delivery',
        'Just to let you know that your enquiry reached us safely and carries the number 48213. We read everything ourselves and usually answer within one working day.',
      ],
    ],
    'out-of-office': [
      [
        'Automatic reply: Question about delivery',
        'I am out of the office until 30 November with no access to my email. In urgent cases please write to desk@fellmoor.example.',
      ],
      [
        'Away until Monday',
        'Thanks for your mail. I am on annual leave and back at my desk on Monday 30 November; your message will not be forwarded.',
      ],
    ],
    'review-request': [
      [
        'How did we do?',
        'Please take a minute to leave a review of your Merino Hiking Socks. Your opinion helps other customers.',
      ],
      [
        'Are the socks keeping you warm?',
        'You have had your Merino Hiking Socks for two weeks. How many stars would you give them? Share your thoughts with other walkers.',
      ],
    ],
    'cart-reminder': [
      [
        'You left something in your basket',
        'Your Merino Hiking Socks are still in your basket. Complete your order before they sell out.',
      ],
      ['Still thinking it over, Emma?', 'The items you picked are waiting in your cart. Pick up where you left off.'],
    ],
    marketing: [
      ['20% off all boots this weekend', 'Shop now and save up to £40 with the code WALK20. Offer ends Sunday.'],
      [
        'New in: the autumn collection',
        'Discover jackets made for wet hills. Free delivery on everything over £50 until Sunday.',
      ],
    ],
    bounce: [
      [
        'Undelivered Mail Returned to Sender',
        'I am sorry to have to inform you that your message could not be delivered to one or more recipients.\n<info@fellmoor.example>: host mx.fellmoor.example said: 550 5.1.1 User unknown',
      ],
      [
        'Delivery Status Notification (Failure)',
        "Address not found\nYour message wasn't delivered to info@fellmoor.example because the address couldn't be found.",
      ],
    ],
  },
  replies: [
    [
      'look',
      'Re: Question about delivery',
      'Hi Emma,\n\nthanks for writing. I have checked with the warehouse: delivery takes two to three working days. Returns are free within 30 days.\n\nKind regards\nSarah Holt\nFell & Moor',
      true,
      [true, true],
      'Sarah Holt',
    ],
    [
      'look',
      'Your question',
      'Hello,\n\ndelivery takes 3 days. As for returns, I will have to ask my colleague and get back to you.\n\nBest wishes\nTom',
      false,
      [true, false],
      'Tom',
    ],
    [
      'score',
      'Re: Question about delivery and returns',
      'Good morning Ms Clarke,\n\nparcels to Kendal usually reach you the next but one working day, so count on two days. Should the socks not fit, just use the prepaid label in the box.\n\nDo ring me if anything is unclear.\n\nWarm regards,\nDaniel Price\nCustomer Care | Fell & Moor | 01539 720 144',
      true,
      [true, true],
      'Daniel Price',
    ],
    [
      'score',
      'Delivery',
      'Dear customer,\n\nreturns within a month cost you nothing, they are free.\n\nFell & Moor Customer Care',
      false,
      [false, true],
      null,
    ],
    [
      'score',
      'RE: your mail of Monday',
      "Hello Emma!\n\nSorry for the late answer, we had a stock-take. The boots are here, and Evri brings them within a week at most. If you send them back, you pay the postage yourself I'm afraid, about £4.\n\nCheers,\nPriya",
      true,
      [true, true],
      'Priya',
    ],
    [
      'score',
      'Re: [Request 48213] Question about delivery',
      "Hi Emma,\n\nI saw both of your questions. I'd rather check the first one with our carrier before I promise anything; the second one is easy: we pay for returns.\n\nBest,\nMarcus",
      true,
      [false, true],
      'Marcus',
    ],
  ],
};
