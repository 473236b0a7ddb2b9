import type { Draw } from './index.ts';

export const blanket: Draw = ({ base, light, dark, deep }) => `
  <path d="M84 120 Q200 96 316 120 V150 H84 Z" fill="${deep}"/>
  <path d="M78 132 Q200 108 322 132 L316 296 Q200 316 84 296 Z" fill="${base}"/>
  ${[100, 150, 200, 250].map((x) => `<path d="M${x} 118 L${x + 4} 306" stroke="${dark}" stroke-width="20" opacity=".55"/><path d="M${x + 22} 118 L${x + 24} 306" stroke="#efe6d2" stroke-width="4" opacity=".85"/>`).join('')}
  ${[156, 206, 256].map((y) => `<path d="M80 ${y} Q200 ${y - 20} 320 ${y}" stroke="${dark}" stroke-width="20" opacity=".55" fill="none"/><path d="M80 ${y + 24} Q200 ${y + 4} 320 ${y + 24}" stroke="#efe6d2" stroke-width="4" opacity=".85" fill="none"/>`).join('')}
  <path d="M78 132 Q200 108 322 132 L321 160 Q200 136 79 160 Z" fill="${light}" opacity=".5"/>
  ${Array.from({ length: 24 }, (_, i) => `<path d="M${86 + i * 10} ${(297 + 9 * Math.sin((i / 23) * Math.PI)).toFixed(0)} v24" stroke="${i % 2 ? base : light}" stroke-width="5" stroke-linecap="round"/>`).join('')}
  <path d="M84 120 Q200 96 316 120" stroke="${light}" stroke-width="5" fill="none"/>`;

export const doormat: Draw = ({ base, light, dark, deep }) => `
  <path d="M86 130 H314 L360 310 H40 Z" fill="${deep}"/><path d="M86 122 H314 L360 300 H40 Z" fill="${base}"/>
  ${[0, 1, 2, 3, 4, 5]
    .map((row) =>
      Array.from({ length: 9 }, (_, column) => {
        const top = 128 + row * 28;
        const half = 114 + row * 7.5;
        const x = 200 - half + 10 + column * ((half * 2 - 20) / 9);
        const step = (half * 2 - 20) / 18;
        return `<path d="M${x.toFixed(0)} ${top + 20} l${step.toFixed(0)} -18 l${step.toFixed(0)} 18" fill="none" stroke="${column % 2 ? dark : light}" stroke-width="7"/>`;
      }).join(''),
    )
    .join('')}
  <path d="M86 122 H314 L360 300 H40 Z" fill="none" stroke="${deep}" stroke-width="8"/>`;

export const candle: Draw = ({ base, light, dark, deep }) => `
  <path d="M200 74 q-30 44 -8 66 q8 6 16 0 q22 -22 -8 -66 Z" fill="#f2b93b"/><path d="M200 100 q-12 22 -3 34 q3 3 6 0 q9 -12 -3 -34 Z" fill="#fff4cf"/><path d="M200 138 v32" stroke="#3a2a1c" stroke-width="5"/>
  <path d="M116 168 V318 Q120 340 200 342 Q280 340 284 318 V168 Z" fill="${light}"/><ellipse cx="200" cy="168" rx="84" ry="20" fill="#f8f1df"/><ellipse cx="200" cy="170" rx="72" ry="14" fill="#eadfc4"/>
  <path d="M116 190 V318 Q120 340 200 342 Q280 340 284 318 V190 Q200 226 116 190 Z" fill="${base}" opacity=".85"/><path d="M126 178 V320 q6 10 20 14 V184 Z" fill="#fff" opacity=".35"/><path d="M262 180 V334 q16 -6 22 -16 V170 Z" fill="${dark}" opacity=".6"/>
  <rect x="150" y="226" width="100" height="84" rx="4" fill="#f3eee2"/><path d="M180 282 l20 -32 l20 32 Z" fill="${deep}"/><path d="M166 296 h68" stroke="${deep}" stroke-width="4"/>`;

export const trowel: Draw = ({ base, light, dark, deep }) => `
  <g transform="rotate(38 200 200)"><path d="M182 40 Q200 28 218 40 L222 150 Q200 160 178 150 Z" fill="#b98a57"/><path d="M186 42 Q194 34 200 34 L198 154 Q186 154 180 150 Z" fill="#d7ad7c"/><path d="M178 138 h44 v20 h-44 Z" fill="#d8b46a"/>
  <circle cx="200" cy="54" r="6" fill="#7a4d2b"/><path d="M194 158 h12 l4 44 h-20 Z" fill="${dark}"/>
  <path d="M156 202 Q200 186 244 202 Q252 290 200 372 Q148 290 156 202 Z" fill="${base}"/><path d="M156 202 Q180 192 200 194 V372 Q148 290 156 202 Z" fill="${light}"/><path d="M200 200 V356" stroke="${deep}" stroke-width="3" opacity=".5"/>
  ${[236, 262, 288, 314].map((y) => `<path d="M204 ${y} h18" stroke="${deep}" stroke-width="3"/>`).join('')}</g>`;

export const wateringcan: Draw = ({ base, light, dark, deep }) => `
  <path d="M268 150 Q360 120 350 220 Q340 300 268 296" fill="none" stroke="${dark}" stroke-width="14"/><path d="M138 150 Q150 74 214 78 Q268 84 266 150" fill="none" stroke="${dark}" stroke-width="11"/>
  <path d="M142 268 L66 142 L84 132 L150 216 Z" fill="${dark}"/><path d="M44 156 L92 116 L82 104 Q56 112 38 142 Z" fill="#b48a3c"/><path d="M38 142 Q56 112 82 104" stroke="#e3c06f" stroke-width="5" fill="none"/>
  <path d="M134 150 H282 L292 322 Q208 342 124 322 Z" fill="${base}"/><path d="M134 150 H166 L160 334 Q140 328 124 322 Z" fill="${light}" opacity=".9"/><path d="M250 150 H282 L292 322 Q272 330 250 332 Z" fill="${dark}" opacity=".6"/>
  <ellipse cx="208" cy="150" rx="74" ry="18" fill="${deep}"/><path d="M134 150 A74 18 0 0 1 240 134 Q236 158 134 150 Z" fill="${light}"/><path d="M131 196 Q208 214 285 196 M127 282 Q208 302 289 282" stroke="${deep}" stroke-width="4" fill="none" opacity=".6"/>`;

export const birdfeeder: Draw = ({ base, light, dark, deep }) => `
  <path d="M200 40 V84" stroke="#8d8672" stroke-width="5"/><circle cx="200" cy="36" r="11" fill="none" stroke="#8d8672" stroke-width="5"/>
  <path d="M112 176 H288 V290 H112 Z" fill="#efe3c8"/><path d="M136 200 h128 v72 h-128 Z" fill="#f7f2e4"/><path d="M136 236 q32 -14 64 0 t64 0 v36 h-128 Z" fill="#c79a4b"/>
  ${Array.from({ length: 22 }, (_, i) => `<ellipse cx="${142 + ((i * 29) % 118)}" cy="${246 + ((i * 17) % 24)}" rx="4" ry="2.6" fill="${i % 2 ? '#8d6a2c' : '#e2bf7a'}"/>`).join('')}
  <path d="M108 170 h22 v122 h-22 Z M270 170 h22 v122 h-22 Z" fill="${dark}"/><path d="M84 288 H316 V312 H84 Z" fill="${base}"/><path d="M84 288 H316 V295 H84 Z" fill="${light}"/>
  <path d="M200 74 L330 178 L310 198 L200 112 L90 198 L70 178 Z" fill="${base}"/><path d="M200 74 L330 178 L322 186 L200 88 L78 186 L70 178 Z" fill="${light}"/><path d="M200 112 L270 168 H130 Z" fill="${deep}"/>
  <g transform="translate(250 250)"><ellipse cx="34" cy="18" rx="30" ry="21" fill="#5b8fb8"/><ellipse cx="30" cy="24" rx="20" ry="14" fill="#f2d35e"/><circle cx="10" cy="2" r="15" fill="#5b8fb8"/><path d="M-1 4 q10 10 22 0 v6 q-12 10 -22 0 Z" fill="#fff"/><path d="M-4 2 l-12 4 l12 4 Z" fill="#3a2a1c"/><circle cx="5" cy="-1" r="3" fill="#1c1a17"/><path d="M56 14 l32 10 l-28 6 Z" fill="#3f6f96"/></g>`;
