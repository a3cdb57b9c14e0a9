import { CHECKED_ON } from '../evidence'
import type { Guide } from '../guide'
import { beforeYouStart } from './articles/beforeYouStart'
import { bitel } from './articles/bitel'
import { claro } from './articles/claro'
import { entel } from './articles/entel'
import { lostStolenAbroad } from './articles/lostStolenAbroad'
import { movistar } from './articles/movistar'
import { operators } from './articles/operators'
import { other } from './articles/other'
import { payingFromAbroad } from './articles/payingFromAbroad'
import { replacingAsAForeigner } from './articles/replacingAsAForeigner'
import { rulesAndLaw } from './articles/rulesAndLaw'
import { stepByStep } from './articles/stepByStep'
import { topUpServices } from './articles/topUpServices'
import { whatItIs } from './articles/whatItIs'
import { whenItGoesWrong } from './articles/whenItGoesWrong'
import { whenItIsTooLate } from './articles/whenItIsTooLate'
import { words } from './articles/words'
import { choose } from './steps/choose'
import { confirm } from './steps/confirm'
import { login } from './steps/login'
import { pay } from './steps/pay'
import { prepare } from './steps/prepare'
import { verify } from './steps/verify'

export const guide: Guide = {
  checkedOn: CHECKED_ON,
  articles: [
    whatItIs,
    beforeYouStart,
    stepByStep,
    operators,
    claro,
    movistar,
    entel,
    bitel,
    other,
    payingFromAbroad,
    topUpServices,
    whenItGoesWrong,
    whenItIsTooLate,
    lostStolenAbroad,
    replacingAsAForeigner,
    rulesAndLaw,
    words,
  ],
  guideSteps: [prepare, login, verify, choose, pay, confirm],
}
