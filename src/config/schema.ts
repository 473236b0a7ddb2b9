import { z } from 'zod';
import { languageTag } from '../scenario/codes.ts';
import { shopperHead } from '../scenario/head.ts';
import { mailboxSettings } from '../shared/mailbox-settings.ts';

/** Formats that a report may be written in; one file each in reporters/. */
export const REPORT_FORMATS = ['terminal', 'html', 'pdf', 'markdown', 'json', 'csv', 'junit', 'github'] as const;

/** A score as users write it: 0 to 100. A fraction is refused, since 0.7 would be a gate that nothing misses. */
const scorePoints = z
  .number()
  .min(0)
  .max(100)
  .refine((points) => points === 0 || points >= 1, 'a score is 0 to 100, not a fraction')
  .describe('score, 0 to 100');

const gates = z
  .strictObject({
    'min-score': scorePoints.optional(),
    'min-chapter': z.record(z.string(), scorePoints).optional().describe('chapter → least score'),
    'must-have': z
      .union([z.boolean(), z.array(z.int())])
      .optional()
      .describe('true: every must-have list; or the numbers of the studies whose lists must be met'),
    max: z
      .record(z.string(), z.union([z.number(), z.string()]))
      .optional()
      .describe('criterion → greatest value: a number, or a duration (24h)'),
    'no-regress': z
      .union([z.boolean(), z.string()])
      .optional()
      .describe('no criterion may be worse than in the visit before, or than in this result file'),
    'allow-unmeasured': z.boolean().optional().describe('a gate whose value is not known does not fail'),
  })
  .describe('bounds that decide the exit code');

const report = z.strictObject({
  formats: z.array(z.enum(REPORT_FORMATS)).min(1).optional(),
  language: languageTag.optional().describe('language of the report'),
  branding: z
    .strictObject({
      logo: z.string().optional().describe('picture file, relative to this file'),
      title: z.string().optional(),
      summary: z.string().optional(),
    })
    .optional(),
});

/** `mystery-shopper.config.yaml` as it is written. */
export const configFile = z.strictObject({
  version: z.literal(1).optional(),
  mailbox: mailboxSettings.optional().describe('where the shopper gets and sends mail'),
  reports: z.string().min(1).optional().describe('folder for visits, relative to this file'),
  browser: z
    .strictObject({
      path: z.string().min(1).optional().describe('the browser’s program'),
      endpoint: z
        .union([z.string(), z.array(z.string()).min(1)])
        .optional()
        .describe('address of a browser that runs elsewhere, or several'),
    })
    .optional(),
  edition: z.string().min(1).optional().describe('weights and limits to judge with'),
  gates: gates.optional(),
  report: report.optional(),
  shopper: shopperHead.optional(),
  identify: z.string().min(1).optional().describe('what the shopper tells stores of himself in the user agent'),
  webhook: z
    .union([z.url({ protocol: /^https?$/ }), z.strictObject({ secret: z.string() })])
    .optional()
    .describe('address that is told of each result; or the environment variable that holds it'),
});
export type ConfigFile = z.output<typeof configFile>;
