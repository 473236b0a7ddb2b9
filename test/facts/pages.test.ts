import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/index.ts';
import type { PageSeen } from '../../src/facts/view/view.ts';
import { viewOfEvidence } from '../judging/seen.ts';
import { pageSaying, piece, read } from './evidence-of.ts';

function factsOfPages(pages: PageSeen[], evidence = [] as Parameters<typeof viewOfEvidence>[0]) {
  return factsOf(viewOfEvidence([...pages.map((page) => page.evidence), ...(evidence ?? [])], { pages }));
}

describe('what the pages say', () => {
  it('is known with its words, its page and its place', () => {
    const { returnsWindowDays } = factsOfPages([
      pageSaying('returns', 'page-003', { returnsWindowDays: read(30, 'within 30 days') }),
    ]);
    expect(returnsWindowDays).toEqual({
      known: true,
      value: 30,
      evidence: ['page-003'],
      quotes: [{ text: 'within 30 days', where: 'main', evidence: 'page-003' }],
    });
  });

  it('is known to be absent when the right page was seen and says nothing', () => {
    expect(factsOfPages([pageSaying('returns', 'page-003')]).returnsWindowDays).toMatchObject({
      known: true,
      value: null,
    });
  });

  it('is known to be absent when the right page was looked for in vain', () => {
    const facts = factsOfPages([], [piece('sought', 'sought-001', { pageKind: 'faq', found: false, clicks: null })]);
    expect(facts.faq).toMatchObject({ known: true, value: null, evidence: ['sought-001'] });
    expect(facts.clicksToFaq).toMatchObject({ known: true, value: null });
    expect(facts.faqSearch).toMatchObject({ known: true, value: false });
  });

  it('is unknown when nobody looked', () => {
    expect(factsOfPages([]).faq).toMatchObject({ known: false, because: 'the visit saw no FAQ page' });
    expect(factsOfPages([pageSaying('home', 'page-001')]).returnsPolicy).toMatchObject({ known: false });
  });

  it('is believed of the page that it belongs to before any other', () => {
    const facts = factsOfPages([
      pageSaying('home', 'page-001', { returnsWindowDays: read(14) }),
      pageSaying('returns', 'page-002', { returnsWindowDays: read(30) }),
    ]);
    expect(facts.returnsWindowDays).toMatchObject({ value: 30 });
  });

  it('a product page’s questions are no FAQ of the store', () => {
    const facts = factsOfPages([pageSaying('product', 'page-001', { faq: read(6) }), pageSaying('faq', 'page-002')]);
    expect(facts.faq).toMatchObject({ value: null });
  });

  it('the phone number counts by where it stands', () => {
    const home = pageSaying('home', 'page-001');
    const contact = pageSaying('contact', 'page-002', { phones: [read('+35312345')] });
    const near = { ...contact, evidence: { ...contact.evidence, clicksFromHome: 1 } };
    const far = { ...contact, evidence: { ...contact.evidence, clicksFromHome: 3 } };
    const inHeader = pageSaying('home', 'page-001', { phoneProminence: read(3 as const) });
    expect(factsOfPages([inHeader]).phoneProminence).toMatchObject({ value: 3 });
    expect(factsOfPages([home, near]).phoneProminence).toMatchObject({ value: 1 });
    expect(factsOfPages([home, far]).phoneProminence).toMatchObject({ value: 0 });
    expect(factsOfPages([home]).phoneProminence).toMatchObject({ known: false });
  });

  it('ways to get in touch are told once each, social networks not at all', () => {
    const pages = [
      pageSaying('home', 'page-001', { channels: [read('phone'), read('social')] }),
      pageSaying('contact', 'page-002', { channels: [read('phone'), read('form')] }),
    ];
    expect(factsOfPages(pages).contactChannels).toMatchObject({ value: ['form', 'phone'] });
  });

  it('a fee is told with its currency, a free return without', () => {
    const fee = { returnsFee: read({ amountMinor: 490, currency: 'EUR' }) };
    expect(factsOfPages([pageSaying('returns', 'page-001', fee)]).returnsCost).toMatchObject({
      value: { free: false, fee: '4.90 EUR' },
    });
    expect(factsOfPages([pageSaying('returns', 'page-001', { returnsFree: read(true) })]).returnsCost).toMatchObject({
      value: { free: true, fee: null },
    });
    expect(factsOfPages([pageSaying('returns', 'page-001')]).returnsCost).toMatchObject({ value: null });
  });

  it('a company needs an address or registration beside its name', () => {
    expect(
      factsOfPages([pageSaying('imprint', 'page-001', { company: read('Acme Ltd') })]).companyIdentity,
    ).toMatchObject({ value: null });
    const whole = { company: read('Acme Ltd'), companyAddress: read('1 High Street') };
    expect(factsOfPages([pageSaying('imprint', 'page-001', whole)]).companyIdentity).toMatchObject({
      value: { name: 'Acme Ltd', more: '1 High Street' },
    });
  });

  it('a privacy policy is known from its page, else from a link to one', () => {
    const link = pageSaying('home', 'page-001', { privacyLink: read(true, 'Privacy') });
    expect(factsOfPages([link]).privacyPolicy).toMatchObject({ value: true });
    const policy = pageSaying('privacy', 'page-002', { privacyPolicy: read(true, 'We keep your name …') });
    expect(factsOfPages([link, policy]).privacyPolicy).toMatchObject({ value: true, evidence: ['page-002'] });
    expect(factsOfPages([pageSaying('privacy', 'page-001')]).privacyPolicy).toMatchObject({ value: false });
  });

  it('no newsletter box ticked is known from a form that was seen, not from nothing', () => {
    expect(factsOfPages([]).preticked.known).toBe(false);
    expect(factsOfPages([pageSaying('checkout', 'page-001')]).preticked).toMatchObject({ value: [] });
    const ticked = pageSaying('checkout', 'page-001', { newsletterPreticked: read(true, 'Send me offers') });
    expect(factsOfPages([ticked]).preticked).toMatchObject({ value: ['Send me offers'] });
  });

  it('search engines need eleven things', () => {
    const searchEngine = {
      title: read('Shop'),
      description: read('Boots'),
      canonical: null,
      productData: read(true),
      indexable: true,
    };
    const files = [
      piece('site-file', 'site-file-001', {
        name: 'robots.txt',
        url: '',
        status: 200,
        text: 'User-agent: *\nDisallow: /cart\n',
      }),
      piece('site-file', 'site-file-002', { name: 'sitemap.xml', url: '', status: 404, text: '' }),
    ];
    const facts = factsOfPages(
      [pageSaying('home', 'page-001', { searchEngine }), pageSaying('product', 'page-002', { searchEngine })],
      files,
    );
    const signs = facts.searchEngineSigns.known ? facts.searchEngineSigns.value : [];
    expect(signs).toHaveLength(11);
    expect(signs.filter((sign) => !sign.present).map((sign) => sign.name)).toEqual([
      'home: canonical address',
      'product: canonical address',
      'sitemap.xml',
    ]);
  });

  it('a robots.txt that shuts everybody out does not admit crawlers', () => {
    const robots = (text: string) => {
      const file = piece('site-file', 'site-file-001', { name: 'robots.txt', url: '', status: 200, text });
      const facts = factsOfPages([pageSaying('home', 'page-001')], [file]);
      return (
        facts.searchEngineSigns.known &&
        facts.searchEngineSigns.value.find((sign) => sign.name.startsWith('robots'))?.present
      );
    };
    expect(robots('User-agent: *\nDisallow: /')).toBe(false);
    expect(robots('User-agent: badbot\nDisallow: /\n\nUser-agent: *\nAllow: /')).toBe(true);
    expect(robots('User-agent: *\nUser-agent: badbot\nDisallow: / # all')).toBe(false);
  });
});
