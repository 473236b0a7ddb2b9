import { type Finding, ill, well } from './finding.ts';

const OLDEST = { major: 20, minor: 19 };

/** Is this Node recent enough? */
export function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const recent = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
  if (recent) return well('Node', version);
  const wanted = `${OLDEST.major}.${OLDEST.minor}`;
  return ill('Node', `${version} is older than ${wanted}`, `Install Node ${wanted} or later from https://nodejs.org.`);
}
