export {type Answered, type Asking, ask} from './ask.js'
export {Client, tokenIn} from './client.js'
export {withOddTexts} from './odd-texts.js'
