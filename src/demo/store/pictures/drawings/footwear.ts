import type { Draw } from './index.ts';

export const boot: Draw = ({ base, light, dark, deep }) => `
  <path d="M118 74 Q150 64 196 74 L204 170 Q262 196 306 222 Q334 238 332 272 L334 288 H104 Q98 250 108 206 Q118 150 118 74 Z" fill="${base}"/>
  <path d="M118 74 Q150 64 196 74 L198 98 Q156 86 116 100 Z" fill="${deep}"/>
  <path d="M106 220 Q104 170 116 110 Q136 170 132 284 H104 Q100 250 106 220 Z" fill="${dark}"/>
  <path d="M268 206 Q330 228 332 272 L333 286 H262 Q250 244 268 206 Z" fill="${dark}"/>
  <path d="M204 170 Q228 180 244 190 Q222 220 180 210 Q166 150 172 96 L197 98 Z" fill="${light}" opacity=".55"/>
  ${[112, 132, 152, 172].map((y, i) => `<circle cx="${174 + i}" cy="${y}" r="4.5" fill="#d8b46a"/><path d="M${174 + i} ${y} L${201 + i * 3} ${y - 4}" stroke="#e6d3ab" stroke-width="5" stroke-linecap="round"/>`).join('')}
  <path d="M184 194 L222 176 M196 206 L240 190" stroke="#e6d3ab" stroke-width="5" stroke-linecap="round"/>
  <path d="M96 286 H338 Q346 302 338 314 H98 Q90 302 96 286 Z" fill="#2b2723"/>
  <path d="M98 314 h26 l-3 18 h-20 Z M130 314 h26 l-3 18 h-20 Z M162 314 h22 l4 10 h-30 Z M196 314 h26 l-3 18 h-20 Z M230 314 h26 l-3 18 h-20 Z M264 314 h26 l-3 18 h-20 Z M298 314 h34 l-8 16 h-22 Z" fill="#1d1a17"/>
  <path d="M100 288 H336" stroke="#d8b46a" stroke-width="2.4" stroke-dasharray="6 5"/>
  <path d="M110 70 q-14 -14 2 -24 q14 2 10 26" fill="none" stroke="${deep}" stroke-width="6"/>`;

export const shoe: Draw = ({ base, light, dark, deep }) => `
  <path d="M82 188 Q96 168 132 176 Q150 196 178 178 Q236 214 300 232 Q342 242 342 272 L340 284 H72 Q62 240 82 188 Z" fill="${base}"/>
  <path d="M82 188 Q96 168 132 176 Q140 186 138 200 Q112 196 80 212 Z" fill="${deep}"/>
  <path d="M72 284 Q64 250 76 214 Q112 206 124 284 Z" fill="${dark}"/>
  <path d="M282 226 Q342 240 342 272 L340 284 H276 Q262 252 282 226 Z" fill="${dark}"/>
  <path d="M150 188 Q164 188 178 178 Q224 206 262 220 Q240 246 206 234 Q170 220 150 188 Z" fill="${light}" opacity=".7"/>
  <path d="M168 206 L196 190 M186 218 L214 201 M206 228 L234 210" stroke="#f5efe0" stroke-width="5" stroke-linecap="round"/>
  <path d="M134 270 Q170 210 196 250 Q214 284 256 246" stroke="${light}" stroke-width="7" fill="none" stroke-linecap="round"/>
  <path d="M62 280 H346 Q354 296 340 306 Q200 318 76 306 Q58 298 62 280 Z" fill="#f1ece0"/>
  <path d="M70 304 H344 l-8 14 h-14 l-4 -6 h-14 l-4 8 h-16 l-4 -7 h-14 l-4 8 h-18 l-4 -7 h-14 l-4 8 h-18 l-4 -8 h-14 l-4 7 h-18 l-4 -7 h-14 l-4 7 h-18 Z" fill="${deep}"/>`;

export const wellington: Draw = ({ base, light, dark, deep }) => `
  <path d="M132 52 H226 L230 210 Q270 222 306 244 Q326 258 324 296 H118 Q122 200 132 52 Z" fill="${base}"/>
  <path d="M132 52 H154 Q146 180 144 296 H118 Q122 200 132 52 Z" fill="${light}" opacity=".5"/>
  <path d="M206 52 H226 L230 210 Q250 216 262 222 Q220 240 206 210 Z" fill="${dark}"/>
  <path d="M130 52 H228 V72 H129 Z" fill="${deep}"/><path d="M132 46 H226 V56 H132 Z" fill="#efe6d2"/>
  <path d="M204 86 h30 v18 h-30 Z" fill="${deep}"/><rect x="224" y="82" width="18" height="26" rx="3" fill="#d8b46a"/><rect x="229" y="88" width="8" height="14" fill="${base}"/>
  <path d="M112 290 H328 Q334 304 328 316 H258 L250 306 H186 L182 328 H112 Q106 308 112 290 Z" fill="${deep}"/>
  <path d="M116 292 H326" stroke="#efe6d2" stroke-width="4"/>
  <rect x="168" y="118" width="24" height="14" rx="2" fill="#efe6d2"/>`;

export const sock: Draw = ({ base, light, dark, deep }) => {
  const one = (x: number, y: number, front: boolean): string => `<g transform="translate(${x} ${y})">
    <path d="M0 0 H74 V128 Q74 142 84 150 L136 186 Q158 204 144 226 Q130 244 106 234 L24 190 Q0 176 0 150 Z" fill="${front ? base : dark}"/>
    <path d="M104 166 L136 186 Q158 204 144 226 Q130 244 106 234 L92 226 Q112 200 104 166 Z" fill="${front ? light : base}"/>
    <path d="M0 146 Q34 148 42 199 L24 190 Q0 176 0 150 Z" fill="${front ? light : base}"/>
    <path d="M0 0 H74 V34 H0 Z" fill="${deep}"/>
    ${[6, 16, 26, 36, 46, 56, 66].map((at) => `<path d="M${at} 2 V32" stroke="${front ? base : dark}" stroke-width="3"/>`).join('')}
    <path d="M0 50 H74 M0 60 H74" stroke="#b4532a" stroke-width="4"/></g>`;
  return one(176, 62, false) + one(96, 88, true);
};

export const tin: Draw = ({ base, light, dark, deep }) => `
  <ellipse cx="176" cy="284" rx="104" ry="30" fill="${deep}"/><path d="M72 222 V284 A104 30 0 0 0 280 284 V222 Z" fill="${base}"/>
  <path d="M72 222 V284 A104 30 0 0 0 110 307 V240 Z" fill="${light}" opacity=".6"/>
  <ellipse cx="176" cy="222" rx="104" ry="30" fill="${light}"/><ellipse cx="176" cy="222" rx="88" ry="23" fill="${dark}"/><ellipse cx="176" cy="224" rx="82" ry="19" fill="#e8c978"/>
  <path d="M120 262 h112 v26 q-56 12 -112 0 Z" fill="#f3eee2"/><path d="M160 286 l16 -22 l16 22 Z" fill="#2c4f43"/>
  <g transform="rotate(-24 260 150)"><rect x="176" y="118" width="170" height="34" rx="15" fill="#a8743f"/><rect x="182" y="122" width="158" height="9" rx="4" fill="#c4935c"/>
  ${Array.from({ length: 19 }, (_, i) => `<path d="M${186 + i * 8.4} 152 l${i % 2 ? 2 : -2} 34" stroke="#3a2a1c" stroke-width="6"/>`).join('')}</g>
  <path d="M84 196 q-30 -50 14 -74 q40 -16 46 22 q0 30 -32 26" fill="none" stroke="#b4532a" stroke-width="7" stroke-linecap="round"/>`;
