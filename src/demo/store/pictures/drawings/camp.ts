import type { Draw } from './index.ts';

export const tent: Draw = ({ base, light, dark, deep }) => `
  <path d="M40 300 Q96 120 200 104 Q304 120 360 300 Z" fill="${base}"/>
  <path d="M200 104 Q304 120 360 300 H262 Q250 170 200 104 Z" fill="${dark}"/>
  <path d="M200 104 Q150 170 138 300 H40 Q96 120 200 104 Z" fill="${light}" opacity=".5"/>
  <path d="M200 118 Q158 190 152 300 H248 Q242 190 200 118 Z" fill="#e9dfc8"/>
  <path d="M200 140 Q172 200 170 300 H230 Q228 200 200 140 Z" fill="#4a4237"/><path d="M200 140 Q178 210 196 300 H170 Q172 200 200 140 Z" fill="#efe6d2"/>
  <path d="M40 300 Q96 120 200 104 Q304 120 360 300" fill="none" stroke="${deep}" stroke-width="5"/>
  <path d="M200 104 Q236 190 262 300 M200 104 Q164 190 138 300" fill="none" stroke="${deep}" stroke-width="3"/>
  <path d="M62 236 L24 306 M338 236 L376 306" stroke="#8d8672" stroke-width="3"/><path d="M24 300 v14 M376 300 v14" stroke="#d29a2c" stroke-width="5"/>
  <path d="M186 108 Q200 88 214 108 Z" fill="${deep}"/><path d="M36 300 H364 v8 H36 Z" fill="${deep}"/>`;

export const sleepingbag: Draw = ({ base, light, dark, deep }) => `
  <g transform="rotate(18 200 200)"><path d="M144 58 Q200 30 256 58 Q282 110 270 190 L252 344 Q200 368 148 344 L130 190 Q118 110 144 58 Z" fill="${base}"/>
  <path d="M144 58 Q200 30 256 58 Q270 92 270 124 Q200 150 130 124 Q130 92 144 58 Z" fill="${dark}"/>
  <path d="M162 76 Q200 54 238 76 Q246 102 236 118 Q200 132 164 118 Q154 102 162 76 Z" fill="${light}"/><path d="M172 84 Q200 70 228 84 Q232 100 224 110 Q200 118 176 110 Q168 100 172 84 Z" fill="${deep}"/>
  ${[160, 196, 232, 268, 304].map((y) => `<path d="M134 ${y} Q200 ${y + 20} 266 ${y}" stroke="${dark}" stroke-width="4" fill="none"/><path d="M136 ${y + 8} Q200 ${y + 28} 264 ${y + 8}" stroke="${light}" stroke-width="3" fill="none" opacity=".6"/>`).join('')}
  <path d="M246 128 Q252 200 238 338" stroke="${deep}" stroke-width="5" fill="none"/><path d="M246 128 Q252 200 238 338" stroke="#e9dfc8" stroke-width="1.4" stroke-dasharray="3 3" fill="none"/></g>`;

export const stove: Draw = ({ base, light, dark, deep }) => `
  <path d="M120 262 Q120 230 200 228 Q280 230 280 262 V324 Q200 346 120 324 Z" fill="#b4532a"/><path d="M120 262 Q120 236 160 230 V336 Q136 332 120 324 Z" fill="#d07a4c"/><ellipse cx="200" cy="240" rx="62" ry="12" fill="#8d3f1f"/>
  <path d="M150 272 h100 v34 q-50 8 -100 0 Z" fill="#f3e7d0"/><path d="M186 302 l14 -22 l14 22 Z" fill="#2c4f43"/>
  <rect x="186" y="168" width="28" height="70" rx="4" fill="${dark}"/><rect x="190" y="168" width="8" height="70" fill="${light}"/>
  <path d="M160 150 h80 l-10 26 h-60 Z" fill="${base}"/><ellipse cx="200" cy="150" rx="40" ry="9" fill="${deep}"/>
  <path d="M166 148 q-14 -30 6 -48 q0 20 10 22 q-2 -34 18 -52 q18 24 12 52 q14 -8 10 -24 q22 24 10 50 Z" fill="#4a86c5" opacity=".85"/><path d="M184 148 q-6 -22 16 -46 q22 24 16 46 Z" fill="#cfe6fa"/>
  <path d="M162 160 L110 128 L104 104 M238 160 L290 128 L296 104" fill="none" stroke="${deep}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/><path d="M104 112 h34 M296 112 h-34" stroke="${deep}" stroke-width="6"/>
  <path d="M214 206 h54 q14 0 14 12" fill="none" stroke="${dark}" stroke-width="7"/><circle cx="282" cy="222" r="10" fill="#22262b"/>`;

export const headtorch: Draw = ({ base, light, dark, deep }) => `
  <path d="M66 190 Q70 88 200 84 Q330 88 334 190 Q330 250 300 262 Q320 200 296 160 Q262 122 200 122 Q138 122 104 160 Q80 200 100 262 Q70 250 66 190 Z" fill="${dark}"/>
  <path d="M82 190 Q90 106 200 102 Q310 106 318 190" fill="none" stroke="#d29a2c" stroke-width="6" stroke-dasharray="14 8"/>
  <rect x="120" y="176" width="160" height="112" rx="34" fill="${base}"/><rect x="128" y="182" width="144" height="34" rx="17" fill="${light}" opacity=".45"/>
  <circle cx="200" cy="236" r="44" fill="${deep}"/><circle cx="200" cy="236" r="36" fill="#e8edf0"/><circle cx="200" cy="236" r="26" fill="#fdf6d8"/><circle cx="200" cy="236" r="12" fill="#f4d76a"/><circle cx="190" cy="224" r="7" fill="#fff"/>
  <circle cx="258" cy="252" r="9" fill="#b8402c"/><rect x="168" y="166" width="64" height="16" rx="8" fill="#b4532a"/>
  <path d="M104 206 l16 12 v40 l-16 -8 Z M296 206 l-16 12 v40 l16 -8 Z" fill="${deep}"/>`;

export const lantern: Draw = ({ base, light, dark, deep }) => `
  <path d="M118 176 Q96 60 200 52 Q304 60 282 176" fill="none" stroke="#8d8672" stroke-width="6"/>
  <path d="M160 96 h80 l16 34 h-112 Z" fill="${base}"/><path d="M176 76 h48 v22 h-48 Z" fill="${dark}"/><path d="M160 96 h26 l-10 34 h-32 Z" fill="${light}" opacity=".6"/>
  <path d="M148 132 Q126 190 148 250 H252 Q274 190 252 132 Z" fill="#fbeec2"/><path d="M200 150 q-26 36 -12 66 q12 18 24 0 q14 -30 -12 -66 Z" fill="#f2b93b"/><path d="M200 176 q-12 20 -5 36 q5 8 10 0 q7 -16 -5 -36 Z" fill="#fff4cf"/>
  <path d="M148 132 Q126 190 148 250 H166 Q148 190 164 132 Z" fill="#fff" opacity=".7"/><path d="M134 132 V250 M266 132 V250" stroke="${deep}" stroke-width="6"/><path d="M138 190 H262" stroke="${deep}" stroke-width="3" opacity=".6"/>
  <path d="M140 250 H260 L276 300 Q280 330 260 332 H140 Q120 330 124 300 Z" fill="${base}"/><path d="M140 250 H172 L160 332 H140 Q120 330 124 300 Z" fill="${light}" opacity=".5"/><path d="M124 300 H276" stroke="${deep}" stroke-width="4"/>
  <circle cx="284" cy="286" r="14" fill="#d8b46a"/><circle cx="284" cy="286" r="6" fill="#8f6c2c"/>`;

export const chair: Draw = ({ base, light, dark }) => `
  <path d="M96 96 L300 336 M304 96 L100 336" stroke="#8f5f33" stroke-width="0"/>
  <path d="M112 70 L286 330 M118 222 L94 330 M288 222 L306 330" stroke="#a8743f" stroke-width="14" stroke-linecap="round"/>
  <path d="M288 70 L114 330" stroke="#8f5f33" stroke-width="14" stroke-linecap="round"/>
  <path d="M104 66 Q200 92 296 66 L284 190 Q200 216 116 190 Z" fill="${base}"/><path d="M104 66 Q130 74 152 78 L154 202 Q132 198 116 190 Z" fill="${light}" opacity=".6"/>
  <path d="M116 190 Q200 216 284 190 L312 238 Q200 280 88 238 Z" fill="${dark}"/><path d="M98 226 Q200 266 302 226 L312 238 Q200 280 88 238 Z" fill="${base}"/>
  <path d="M84 240 H316" stroke="#a8743f" stroke-width="14" stroke-linecap="round"/><path d="M84 236 H316" stroke="#c4935c" stroke-width="4" stroke-linecap="round"/>
  <path d="M100 66 H300" stroke="#a8743f" stroke-width="12" stroke-linecap="round"/><circle cx="106" cy="66" r="7" fill="#d8b46a"/><circle cx="294" cy="66" r="7" fill="#d8b46a"/>`;
