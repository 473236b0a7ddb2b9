import { criterion as companyIdentity } from './company-identity.ts';
import { criterion as httpsThroughout } from './https-throughout.ts';
import { criterion as newsletterConsent } from './newsletter-consent.ts';
import { criterion as personalAttention } from './personal-attention.ts';
import { criterion as privacyPolicy } from './privacy-policy.ts';

/** In the order in which a shopper meets them. */
export const trustCriteria = [companyIdentity, privacyPolicy, httpsThroughout, personalAttention, newsletterConsent];
