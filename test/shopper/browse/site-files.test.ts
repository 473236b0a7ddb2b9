import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../src/shopper/browse/site-files.ts';

const HOME = 'https://shop.example/';
const robots = (text: string, status = 200) => readRobots({ url: `${HOME}robots.txt`, status, text });

describe('what a store asks of the shopper in its robots.txt', () => {
  it('keeps him out where it names him', () => {
    const { keepsOut } = robots('User-agent: mystery-shopper\nDisallow: /checkout\n');
    expect([HOME, `${HOME}checkout/address`].map(keepsOut)).toEqual([false, true]);
  });

  it('speaks to crawlers, not to a shopper, where it names nobody', () => {
    expect(robots('User-agent: *\nDisallow: /\n').keepsOut(HOME)).toBe(false);
  });

  it('asks nothing where there is none', () => {
    expect(robots('User-agent: mystery-shopper\nDisallow: /', 404).keepsOut(HOME)).toBe(false);
  });

  it('names its sitemaps', () => {
    expect(robots('Sitemap: https://shop.example/map.xml').sitemaps).toEqual(['https://shop.example/map.xml']);
  });

  it('does not stumble over what is no robots.txt', () => {
    expect(robots('<!doctype html><title>Not found</title>').keepsOut(HOME)).toBe(false);
  });
});
