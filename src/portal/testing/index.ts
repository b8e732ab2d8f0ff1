export {explore, oneOfEachShape, type Place} from './explore.js'
export {pagesOf, startsOf} from './starts.js'
export {systemOf, type World} from './visitors.js'
