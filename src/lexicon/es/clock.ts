import { type ClockWords, phrases } from '../service-words.ts';

/** Hours written out, breaks and exceptions in opening hours. */
export const clock: ClockWords = {
  hours: {
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    mediodía: 12,
    medianoche: 24,
  },
  halfAfter: phrases('y media'),
  halfBefore: [],
  halfPast: [],
  breaks: phrases(
    'pausa | descanso | cierre al mediodía | cerramos al mediodía | para comer | hora de comer | almuerzo | comida',
  ),
  except: phrases('excepto | salvo | menos'),
  exceptAfter: [],
  pickup: phrases(
    'recogida | recoger | recógelo | retirar en tienda | retiro en tienda | recogidas | recójalo | recogerlo',
  ),
};
