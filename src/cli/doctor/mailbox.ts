import type { ProbeReport } from '../../mailbox/probe.ts';
import { formatDuration } from '../../shared/duration.ts';
import { type Finding, ill, notSet, well } from './finding.ts';

/** What the probe of a mailbox found, one finding for each problem; null: no mailbox is set. */
export function mailboxFindings(report: ProbeReport | null): Finding[] {
  if (report === null) {
    return [notSet('Mailbox', 'none is set, so mails cannot be read', 'Set one in the config file: docs/mail.md.')];
  }
  const problems = report.problems.map(({ problem, remedy }) => ill('Mailbox', problem, remedy));
  return report.loggedIn && problems.length === 0 ? [well('Mailbox', sentence(report))] : problems;
}

function sentence({ folders, idle, roundTrip, skew }: ProbeReport): string {
  const said = [`logged in, ${folders.length} ${folders.length === 1 ? 'folder' : 'folders'} read`];
  if (!idle) said.push('no IDLE: new mail is asked for');
  if (roundTrip === null) said.push('no SMTP server set, so nothing can be sent');
  else if (roundTrip.delayMs !== null) said.push(`a mail to itself took ${formatDuration(roundTrip.delayMs)}`);
  if (skew) said.push(`its clock is ${formatDuration(skew.skewMs)} off ours (± ${formatDuration(skew.skewErrorMs)})`);
  return said.join('; ');
}
