export type { Browser, BrowserContext, ElementHandle, Frame, Locator, Page } from 'playwright';
