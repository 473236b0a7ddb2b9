import { example } from './finds.ts';

example(
  'company-identity',
  'companyIdentity',
  { name: 'Acme Ltd', more: '1 High Street' },
  true,
  'The store names its company: Acme Ltd.',
);
example(
  'company-identity',
  'companyIdentity',
  null,
  false,
  'No company name with an address or registration was found.',
);
example('privacy-policy', 'privacyPolicy', true, true, 'The store has a privacy policy.');
example('privacy-policy', 'privacyPolicy', false, false, 'No privacy policy was found.');
example('https-throughout', 'insecurePages', [], true, 'Every page came over HTTPS.');
example('https-throughout', 'insecurePages', ['http://shop.example/'], false, 'Not over HTTPS: http://shop.example/.');
example(
  'personal-attention',
  'personalAttention',
  true,
  true,
  'The store greets the shopper who is signed in by name.',
);
example(
  'personal-attention',
  'personalAttention',
  false,
  false,
  'The store does not show that it knows the shopper who is signed in.',
);
example('newsletter-consent', 'preticked', [], true, 'No newsletter box is ticked beforehand.');
example(
  'newsletter-consent',
  'preticked',
  ['Send me offers'],
  false,
  'A newsletter box is ticked beforehand: "Send me offers".',
);
