import type { Draw } from './index.ts';

const SLEEVE_LEFT = 'M128 104 Q92 118 78 176 L62 262 Q60 276 74 279 L98 283 Q108 284 110 273 L132 190 Z';
const SLEEVE_RIGHT = 'M272 104 Q308 118 322 176 L338 262 Q340 276 326 279 L302 283 Q292 284 290 273 L268 190 Z';
const BODY = 'M128 104 Q164 88 172 84 Q200 100 228 84 Q236 88 272 104 L278 200 L282 318 Q200 334 118 318 L122 200 Z';

export const jacket: Draw = ({ base, light, dark, deep }) => `
  <path d="${SLEEVE_LEFT}" fill="${dark}"/><path d="${SLEEVE_RIGHT}" fill="${dark}"/>
  <path d="M70 258 L108 266 L105 281 L66 275 Z M330 258 L292 266 L295 281 L334 275 Z" fill="${deep}"/>
  <path d="${BODY}" fill="${base}"/>
  <path d="M128 104 Q164 88 172 84 Q200 100 228 84 Q236 88 272 104 L276 150 Q200 170 124 150 Z" fill="${light}" opacity=".45"/>
  <path d="M158 92 Q152 40 200 38 Q248 40 242 92 Q226 112 200 114 Q174 112 158 92 Z" fill="${dark}"/>
  <path d="M172 88 Q170 58 200 56 Q230 58 228 88 Q216 102 200 103 Q184 102 172 88 Z" fill="${deep}"/>
  <path d="M200 104 V326" stroke="${deep}" stroke-width="5"/><path d="M200 104 V326" stroke="${light}" stroke-width="1.4" stroke-dasharray="3 3"/>
  <path d="M220 140 h40 v6 h-40 Z" fill="${deep}" opacity=".75"/>
  <path d="M140 236 L170 290 M260 236 L230 290" stroke="${deep}" stroke-width="5" stroke-linecap="round"/>
  <path d="M119 304 Q200 320 281 304 L282 318 Q200 334 118 318 Z" fill="${dark}"/>
  <path d="M196 118 h8 v12 h-8 Z" fill="#e9e4d8"/>
  <circle cx="148" cy="150" r="7" fill="#f3eee2" opacity=".9"/><path d="M144 153 l4 -7 l4 7 Z" fill="${deep}"/>`;

export const fleece: Draw = ({ base, light, dark, deep }) => `
  <path d="${SLEEVE_LEFT}" fill="${base}"/><path d="${SLEEVE_RIGHT}" fill="${base}"/>
  <path d="${SLEEVE_LEFT}" fill="#000" opacity=".1"/><path d="${SLEEVE_RIGHT}" fill="#000" opacity=".1"/>
  <path d="${BODY}" fill="${base}"/>
  <path d="M166 90 Q166 62 172 58 Q200 68 228 58 Q234 62 234 90 Q200 108 166 90 Z" fill="${dark}"/>
  <path d="M176 66 Q200 76 224 66 L222 84 Q200 94 178 84 Z" fill="${deep}"/>
  <path d="M200 74 V196" stroke="${deep}" stroke-width="5"/><path d="M200 74 V196" stroke="${light}" stroke-width="1.4" stroke-dasharray="3 3"/>
  ${Array.from({ length: 9 }, (_, row) => `<path d="M124 ${130 + row * 21} Q200 ${142 + row * 21} 276 ${130 + row * 21}" stroke="${light}" stroke-width="1.6" fill="none" opacity=".4"/>`).join('')}
  ${Array.from({ length: 7 }, (_, column) => `<path d="M${137 + column * 21} 118 V318" stroke="${light}" stroke-width="1.6" opacity=".3"/>`).join('')}
  <path d="M118 306 Q200 322 282 306 L282 318 Q200 334 118 318 Z" fill="${dark}"/>
  <path d="M228 150 h34 v30 q-17 10 -34 0 Z" fill="${dark}"/><path d="M228 156 h34" stroke="${light}" stroke-width="2"/>`;

export const gilet: Draw = ({ base, light, dark, deep }) => `
  <path d="M138 96 Q166 90 170 84 Q200 98 230 84 Q234 90 262 96 Q252 150 276 190 L280 318 Q200 332 120 318 L124 190 Q148 150 138 96 Z" fill="${base}"/>
  ${[128, 160, 192, 224, 256, 288].map((y) => `<path d="M122 ${y} Q160 ${y + 12} 197 ${y + 2} M203 ${y + 2} Q240 ${y + 12} 278 ${y}" stroke="${dark}" stroke-width="4" fill="none"/><path d="M124 ${y + 7} Q160 ${y + 19} 196 ${y + 9} M204 ${y + 9} Q240 ${y + 19} 276 ${y + 7}" stroke="${light}" stroke-width="3" fill="none" opacity=".7"/>`).join('')}
  <path d="M164 90 Q160 60 172 54 Q200 66 228 54 Q240 60 236 90 Q200 110 164 90 Z" fill="${dark}"/>
  <path d="M176 62 Q200 74 224 62 L222 84 Q200 94 178 84 Z" fill="${deep}"/>
  <path d="M200 76 V326" stroke="${deep}" stroke-width="6"/><path d="M200 76 V326" stroke="${light}" stroke-width="1.4" stroke-dasharray="3 3"/>
  <path d="M146 232 l16 44 M254 232 l-16 44" stroke="${deep}" stroke-width="5" stroke-linecap="round"/>`;

export const top: Draw = ({ base, light, dark, deep }) => `
  <path d="${SLEEVE_LEFT}" fill="${dark}"/><path d="${SLEEVE_RIGHT}" fill="${dark}"/>
  <path d="${BODY}" fill="${base}"/>
  <path d="M166 86 Q200 122 234 86 Q200 100 166 86 Z" fill="${deep}"/><path d="M160 88 Q200 134 240 88 L232 84 Q200 118 168 84 Z" fill="${dark}"/>
  <path d="M132 190 Q142 150 138 118 M268 190 Q258 150 262 118" stroke="${light}" stroke-width="2" stroke-dasharray="5 4" fill="none"/>
  ${[70, 76].map((inset) => `<path d="M${inset} ${inset + 190} l40 8" stroke="${deep}" stroke-width="2"/>`).join('')}
  <path d="M118 306 Q200 322 282 306" stroke="${light}" stroke-width="2" stroke-dasharray="5 4" fill="none"/>
  <rect x="142" y="272" width="20" height="26" rx="2" fill="#f3eee2"/><path d="M146 290 l6 -10 l6 10 Z" fill="${deep}"/>`;

export const trousers: Draw = ({ base, light, dark, deep }) => `
  <path d="M136 62 H264 L276 150 L268 344 H214 L202 176 L198 176 L186 344 H132 L124 150 Z" fill="${base}"/>
  <path d="M200 150 L202 176 L214 344 H240 L236 120 Z" fill="${dark}" opacity=".55"/>
  <path d="M124 150 L136 62 H158 L148 344 H132 Z" fill="${light}" opacity=".35"/>
  <path d="M134 62 H266 L269 84 Q200 94 131 84 Z" fill="${dark}"/>
  <path d="M142 84 L138 344 M258 84 L262 344" stroke="${deep}" stroke-width="4"/><path d="M142 84 L138 344 M258 84 L262 344" stroke="${light}" stroke-width="1.2" stroke-dasharray="3 3"/>
  <path d="M150 216 Q166 226 186 218 M214 218 Q234 226 250 216" stroke="${deep}" stroke-width="3" fill="none"/>
  <path d="M192 84 q4 26 -8 36 M208 84 q-4 26 8 36" stroke="#f3eee2" stroke-width="3" fill="none"/>`;

export const beanie: Draw = ({ base, light, dark }) => `
  <circle cx="200" cy="86" r="34" fill="${light}"/>
  ${Array.from({ length: 26 }, (_, i) => `<path d="M200 86 L${(200 + 38 * Math.cos(i * 0.2417)).toFixed(1)} ${(86 + 38 * Math.sin(i * 0.2417)).toFixed(1)}" stroke="${i % 2 ? base : light}" stroke-width="5" stroke-linecap="round"/>`).join('')}
  <path d="M92 262 Q84 112 200 108 Q316 112 308 262 Z" fill="${base}"/>
  ${[112, 134, 156, 178, 200, 222, 244, 266, 288].map((x) => `<path d="M${x} 262 Q${200 + (x - 200) * 0.8} 150 ${200 + (x - 200) * 0.25} 114" stroke="${dark}" stroke-width="3.4" fill="none" opacity=".6"/>`).join('')}
  <rect x="80" y="240" width="240" height="74" rx="20" fill="${dark}"/>
  ${Array.from({ length: 15 }, (_, i) => `<path d="M${95 + i * 15} 246 V308" stroke="${base}" stroke-width="6" stroke-linecap="round"/>`).join('')}
  <rect x="232" y="264" width="46" height="30" rx="3" fill="#8a5a34"/><path d="M247 286 l8 -14 l8 14 Z" fill="#f0e4cc"/>`;
