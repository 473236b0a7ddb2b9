import type { Draw } from './index.ts';

export const mug: Draw = ({ base, light, dark, deep }) => `
  <path d="M268 156 Q336 150 330 212 Q324 268 262 270" fill="none" stroke="${dark}" stroke-width="20" stroke-linecap="round"/><path d="M268 153 Q330 150 326 210" fill="none" stroke="${light}" stroke-width="6" stroke-linecap="round"/>
  <path d="M96 126 L108 316 Q188 338 268 316 L280 126 Z" fill="${base}"/><path d="M96 126 L108 316 Q124 322 146 325 L136 126 Z" fill="${light}" opacity=".75"/><path d="M244 126 L236 323 Q254 321 268 316 L280 126 Z" fill="${dark}" opacity=".7"/>
  <ellipse cx="188" cy="126" rx="92" ry="24" fill="#26364d"/><ellipse cx="188" cy="127" rx="84" ry="19" fill="#fbf7ec"/><ellipse cx="188" cy="133" rx="74" ry="13" fill="#5a3620"/>
  <path d="M150 256 l38 -60 l38 60 Z" fill="none" stroke="${deep}" stroke-width="6" stroke-linejoin="round"/><path d="M176 216 l12 10 l12 -10" fill="none" stroke="${deep}" stroke-width="5"/>
  <path d="M160 96 q-12 -18 0 -34 t0 -32 M204 96 q-12 -18 0 -34 t0 -32" stroke="#c9c2b2" stroke-width="5" fill="none" stroke-linecap="round" opacity=".8"/>`;

export const kettle: Draw = ({ base, light, dark, deep }) => `
  <path d="M112 150 Q104 58 200 56 Q296 58 288 150" fill="none" stroke="${deep}" stroke-width="8"/><path d="M140 74 Q200 42 260 74" fill="none" stroke="#a8743f" stroke-width="20" stroke-linecap="round"/><path d="M146 70 Q200 42 254 70" fill="none" stroke="#c4935c" stroke-width="6" stroke-linecap="round"/>
  <path d="M296 210 Q340 196 350 144 L372 150 Q366 244 300 272 Z" fill="${dark}"/><path d="M346 138 l30 8 l-4 14 l-30 -8 Z" fill="#22262b"/>
  <path d="M64 300 Q60 160 200 150 Q340 160 320 300 Q316 326 290 326 H92 Q66 326 64 300 Z" fill="${base}"/>
  <path d="M64 300 Q60 190 140 160 Q92 220 104 326 H92 Q66 326 64 300 Z" fill="${light}" opacity=".8"/><path d="M250 160 Q330 190 320 300 Q316 326 290 326 H256 Q290 240 250 160 Z" fill="${dark}" opacity=".5"/>
  <ellipse cx="196" cy="158" rx="66" ry="14" fill="${dark}"/><ellipse cx="196" cy="154" rx="58" ry="11" fill="${light}"/><path d="M188 128 h16 v20 h-16 Z" fill="${deep}"/><circle cx="196" cy="124" r="13" fill="#a8743f"/>
  <path d="M66 296 H320" stroke="${deep}" stroke-width="3" opacity=".5"/>`;

export const skillet: Draw = ({ base, light, dark, deep }) => `
  <g transform="rotate(-32 200 200)"><path d="M286 184 H382 Q396 184 396 202 Q396 220 382 220 H286 Z" fill="${dark}"/><circle cx="376" cy="202" r="8" fill="#f4efe4"/><path d="M290 190 H362" stroke="${light}" stroke-width="4" opacity=".5"/>
  <circle cx="172" cy="202" r="132" fill="${deep}"/><circle cx="172" cy="202" r="124" fill="${base}"/><circle cx="172" cy="202" r="106" fill="${deep}"/><circle cx="172" cy="202" r="102" fill="${dark}"/>
  <path d="M100 140 A96 96 0 0 1 200 104" stroke="${light}" stroke-width="10" fill="none" opacity=".6" stroke-linecap="round"/><path d="M160 70 l12 -12 l12 12 Z M160 334 l12 12 l12 -12 Z" fill="${base}"/></g>
  <path d="M140 214 q-30 -30 8 -46 q14 -28 48 -8 q36 -2 30 34 q16 34 -24 38 q-40 14 -62 -18 Z" fill="#fbf7ec"/><circle cx="178" cy="194" r="20" fill="#eaa52c"/><circle cx="172" cy="187" r="6" fill="#f7cf7c"/>`;

export const flask: Draw = ({ base, light, dark, deep }) => `
  <path d="M152 52 h96 q8 0 8 10 v58 h-112 v-58 q0 -10 8 -10 Z" fill="#c9ced2"/><path d="M152 52 h26 v68 h-34 v-58 q0 -10 8 -10 Z" fill="#e8ecee"/><path d="M144 104 h112" stroke="#8d949a" stroke-width="4"/>
  <path d="M144 120 h112 q10 14 10 34 V326 q0 20 -20 22 H154 q-20 -2 -20 -22 V154 q0 -20 10 -34 Z" fill="${base}"/><path d="M144 120 h28 q-8 120 -4 228 H154 q-20 -2 -20 -22 V154 q0 -20 10 -34 Z" fill="${light}" opacity=".6"/><path d="M234 120 h22 q10 14 10 34 V326 q0 20 -20 22 h-18 q14 -120 6 -228 Z" fill="${dark}" opacity=".7"/>
  <path d="M134 310 H266 V326 q0 20 -20 22 H154 q-20 -2 -20 -22 Z" fill="${deep}"/><path d="M170 244 l30 -48 l30 48 Z" fill="#f3eee2"/><path d="M190 212 l10 9 l10 -9" fill="none" stroke="${deep}" stroke-width="4"/>
  <path d="M178 266 h44" stroke="#f3eee2" stroke-width="5"/>`;

export const board: Draw = ({ base, light, dark, deep }) => `
  <g transform="rotate(-10 200 210)"><rect x="96" y="104" width="214" height="238" rx="22" fill="${dark}"/><path d="M118 96 H170 Q178 96 180 84 V64 Q182 46 203 46 Q224 46 226 64 V84 Q228 96 236 96 H288 Q310 96 310 118 V312 Q310 334 288 334 H118 Q96 334 96 312 V118 Q96 96 118 96 Z" fill="${base}"/>
  <rect x="116" y="118" width="174" height="196" rx="14" fill="none" stroke="${dark}" stroke-width="6"/>
  ${[138, 160, 186, 214, 240, 262].map((x, i) => `<path d="M${x} 122 q${i % 2 ? 12 : -10} 92 ${i % 2 ? -4 : 6} 188" stroke="${i % 2 ? dark : light}" stroke-width="3" fill="none" opacity=".6"/>`).join('')}
  <ellipse cx="226" cy="212" rx="10" ry="22" fill="none" stroke="${deep}" stroke-width="3" opacity=".5"/><circle cx="203" cy="70" r="9" fill="#f4efe4"/><path d="M203 70 q-30 -42 0 -52 q30 10 0 52" fill="none" stroke="#7a4d2b" stroke-width="5"/></g>
  <g transform="translate(142 208)"><ellipse cx="56" cy="46" rx="70" ry="38" fill="#b97a3c"/><ellipse cx="56" cy="38" rx="70" ry="38" fill="#d89c55"/><path d="M20 20 l16 28 M50 12 l14 32 M82 16 l12 28" stroke="#f1cf96" stroke-width="7" stroke-linecap="round"/></g>`;

export const teapot: Draw = ({ base, light, dark, deep }) => `
  <path d="M112 190 Q36 176 48 240 Q60 292 124 284" fill="none" stroke="${dark}" stroke-width="18" stroke-linecap="round"/>
  <path d="M278 226 Q316 212 326 160 L350 164 Q356 256 276 288 Z" fill="${dark}"/><path d="M322 154 q16 -8 32 6 l-4 12 l-28 -6 Z" fill="${base}"/>
  <path d="M96 240 Q96 150 198 148 Q300 150 300 240 Q298 318 198 322 Q98 318 96 240 Z" fill="${base}"/><path d="M96 240 Q96 168 160 152 Q116 220 152 316 Q98 304 96 240 Z" fill="${light}" opacity=".7"/><path d="M252 160 Q300 180 300 240 Q298 300 246 316 Q280 240 252 160 Z" fill="${dark}" opacity=".5"/>
  <path d="M140 154 Q198 112 256 154 Q198 172 140 154 Z" fill="${dark}"/><path d="M146 150 Q198 116 250 150" stroke="${light}" stroke-width="4" fill="none"/><circle cx="198" cy="118" r="15" fill="${base}"/><circle cx="193" cy="113" r="5" fill="${light}"/>
  <path d="M140 318 h116 v12 q-58 10 -116 0 Z" fill="${deep}"/>
  ${Array.from({ length: 34 }, (_, i) => `<circle cx="${112 + ((i * 53) % 172)}" cy="${176 + ((i * 37) % 130)}" r="${1.4 + (i % 3) * 0.8}" fill="${deep}" opacity=".35"/>`).join('')}`;
