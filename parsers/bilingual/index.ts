export {readRaw} from './raw-html.js'
export {type RawTag, readTag, readTags} from './raw-tag.js'
export {remarkBilingual} from './remark-bilingual.js'
