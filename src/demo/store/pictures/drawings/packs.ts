import type { Draw } from './index.ts';

export const backpack: Draw = ({ base, light, dark, deep }) => `
  <path d="M168 74 q0 -34 32 -34 q32 0 32 34" fill="none" stroke="${deep}" stroke-width="11"/>
  <path d="M96 190 Q76 200 78 250 Q80 290 104 296 Z M304 190 Q324 200 322 250 Q320 290 296 296 Z" fill="${deep}"/>
  <path d="M112 330 Q92 200 110 128 Q124 66 200 64 Q276 66 290 128 Q308 200 288 330 Q200 346 112 330 Z" fill="${base}"/>
  <path d="M112 330 Q92 200 110 128 Q118 94 146 78 Q126 190 146 336 Z" fill="${light}" opacity=".45"/>
  <path d="M110 128 Q124 66 200 64 Q276 66 290 128 Q296 156 284 166 Q200 186 116 166 Q104 156 110 128 Z" fill="${dark}"/>
  <path d="M118 164 Q200 184 282 164" stroke="#efe6d2" stroke-width="2.4" stroke-dasharray="6 5" fill="none"/>
  <path d="M130 226 Q200 240 270 226 L274 314 Q200 328 126 314 Z" fill="${dark}"/><path d="M136 240 Q200 252 264 240" stroke="${deep}" stroke-width="6" fill="none"/><path d="M264 240 l4 20" stroke="#d8b46a" stroke-width="5" stroke-linecap="round"/>
  <path d="M162 150 V216 M238 150 V216" stroke="#8a5a34" stroke-width="13"/><rect x="153" y="192" width="18" height="22" rx="2" fill="none" stroke="#d8b46a" stroke-width="4"/><rect x="229" y="192" width="18" height="22" rx="2" fill="none" stroke="#d8b46a" stroke-width="4"/>
  <rect x="180" y="106" width="40" height="28" rx="3" fill="#f0e4cc"/><path d="M190 128 l10 -15 l10 15 Z" fill="${deep}"/>`;

export const trekkingpack: Draw = ({ base, light, dark, deep }) => `
  <path d="M104 214 Q70 230 78 280 L112 300 Z M296 214 Q330 230 322 280 L288 300 Z" fill="${deep}"/>
  <path d="M118 348 Q100 220 114 118 H286 Q300 220 282 348 Q200 362 118 348 Z" fill="${base}"/>
  <path d="M118 348 Q100 220 114 118 H146 Q136 220 150 354 Z" fill="${light}" opacity=".45"/>
  <path d="M112 126 Q108 56 160 46 H240 Q292 56 288 126 Q200 146 112 126 Z" fill="${dark}"/>
  <path d="M128 84 Q200 98 272 84" stroke="${light}" stroke-width="3" fill="none"/>
  <path d="M152 168 Q150 330 168 346 H232 Q250 330 248 168 Q200 152 152 168 Z" fill="none" stroke="${deep}" stroke-width="5"/>
  <path d="M112 196 L152 206 M288 196 L248 206 M110 272 L154 264 M290 272 L246 264" stroke="#26241f" stroke-width="8"/>
  <path d="M160 120 V176 M240 120 V176" stroke="#26241f" stroke-width="10"/><rect x="152" y="160" width="16" height="22" rx="3" fill="#d8d2c4"/><rect x="232" y="160" width="16" height="22" rx="3" fill="#d8d2c4"/>
  <rect x="104" y="336" width="192" height="26" rx="13" fill="#8fa08f"/><path d="M104 349 a13 13 0 0 1 26 0 a13 13 0 0 1 -26 0" fill="#6d7f6d"/><path d="M150 332 v34 M250 332 v34" stroke="#26241f" stroke-width="8"/>
  <path d="M186 236 l14 -22 l14 22 Z" fill="#f0e4cc"/>`;

export const drybag: Draw = ({ base, light, dark, deep }) => `
  <path d="M122 120 Q104 140 106 180 L110 320 Q200 352 290 320 L294 180 Q296 140 278 120 Z" fill="${base}"/>
  <path d="M122 120 Q104 140 106 180 L110 320 Q124 328 146 332 L148 120 Z" fill="${light}" opacity=".6"/><path d="M250 120 Q262 200 258 330 Q276 326 290 320 L294 180 Q296 140 278 120 Z" fill="${dark}" opacity=".6"/>
  <path d="M110 300 Q200 332 290 300 L290 320 Q200 352 110 320 Z" fill="${deep}"/>
  <rect x="112" y="88" width="176" height="40" rx="12" fill="${dark}"/><path d="M116 100 H284 M116 112 H284" stroke="${light}" stroke-width="2.4" opacity=".7"/>
  <path d="M116 108 Q92 104 108 70 Q150 44 186 62 M284 108 Q308 104 292 70 Q250 44 214 62" fill="none" stroke="${deep}" stroke-width="11" stroke-linecap="round"/>
  <rect x="178" y="50" width="44" height="26" rx="6" fill="#22262b"/><path d="M200 52 v22" stroke="#5a6068" stroke-width="3"/>
  <path d="M150 250 q12 -12 25 0 t25 0 t25 0 t25 0 M150 270 q12 -12 25 0 t25 0 t25 0 t25 0" fill="none" stroke="#fff" stroke-width="6" opacity=".85" stroke-linecap="round"/>
  <path d="M168 224 l32 -48 l32 48 Z" fill="#fff" opacity=".85"/>`;

export const tote: Draw = ({ base, light, dark, deep }) => `
  <path d="M146 158 Q140 52 200 52 Q260 52 254 158" fill="none" stroke="#6e4526" stroke-width="13"/><path d="M146 158 Q140 52 200 52 Q260 52 254 158" fill="none" stroke="#9a6a3e" stroke-width="6"/>
  <path d="M84 140 H316 L300 336 H100 Z" fill="${base}"/><path d="M84 140 H116 L126 336 H100 Z" fill="${light}" opacity=".4"/><path d="M280 140 H316 L300 336 H268 Z" fill="${dark}"/>
  <path d="M84 140 H316 L314 164 H86 Z" fill="${deep}"/><path d="M92 292 H308 L304 336 H96 Z" fill="#7a4d2b"/><path d="M92 296 H308" stroke="#d8b46a" stroke-width="2.4" stroke-dasharray="6 5"/>
  <path d="M134 150 h26 v54 h-26 Z M240 150 h26 v54 h-26 Z" fill="#7a4d2b"/><circle cx="147" cy="166" r="4.5" fill="#d8b46a"/><circle cx="147" cy="190" r="4.5" fill="#d8b46a"/><circle cx="253" cy="166" r="4.5" fill="#d8b46a"/><circle cx="253" cy="190" r="4.5" fill="#d8b46a"/>
  <path d="M176 262 l24 -38 l24 38 Z" fill="#f0e4cc" opacity=".85"/>`;
