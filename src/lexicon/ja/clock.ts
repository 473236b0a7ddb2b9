import { type ClockWords, phrases } from '../service-words.ts';

/** Hours written out, breaks and exceptions in opening hours. */
export const clock: ClockWords = {
  hours: {
    一時: 1,
    二時: 2,
    三時: 3,
    四時: 4,
    五時: 5,
    六時: 6,
    七時: 7,
    八時: 8,
    九時: 9,
    十時: 10,
    十一時: 11,
    十二時: 12,
    十三時: 13,
    十四時: 14,
    十五時: 15,
    十六時: 16,
    十七時: 17,
    十八時: 18,
    十九時: 19,
    二十時: 20,
    二十一時: 21,
    正午: 12,
  },
  halfAfter: phrases('半'),
  halfBefore: [],
  halfPast: [],
  breaks: phrases('昼休み | 昼休 | 昼食 | 休憩 | お昼休み | 昼食時間'),
  except: [],
  exceptAfter: phrases('を除く | 除く | を除き | 以外'),
  pickup: phrases(
    '店頭受取 | 店頭受け取り | 来店受取 | 店舗受取 | 引き取り | お引き取り | ご来店 | お受け取り | 直接受取 | 現地受取 | 店頭でのお受け取り',
  ),
};
