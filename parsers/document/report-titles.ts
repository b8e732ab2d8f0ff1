import type {VFile} from 'vfile'
import {type Passage, plainText} from '../outline/index.js'
import type {Reading} from '../types.js'
import type {SentenceReader} from './read-sentences.js'
import type {OutlinedView} from './read-views.js'
import {report} from './report.js'

/**
 * Tell of bold titles above a group of steps that nobody can read: warnings `block-not-read`. A title is no step, so nothing
 * else would say so; one whose words are known says what its steps are for, whether it is a sentence or not. Words of other
 * product areas are not to be known.
 *
 * @param views views of a document
 * @param sentences reader of the document
 * @param file its file, where messages are added
 */
export function reportTitles(views: readonly OutlinedView[], sentences: SentenceReader, file: VFile): undefined {
  const titles = new Map<string, {title: Passage; reading: Reading}>()
  for (const {sections, reading} of views) {
    const own = sections.filter(({anchor, title}) => typeof sentences.goalOf(anchor, title) === 'string')
    for (const title of own.flatMap((section) => section.titles)) {
      titles.set(`${reading} ${title.position.start.offset}`, {title, reading})
    }
  }

  for (const {title, reading} of titles.values()) {
    const text = plainText(title.nodes)
    const isRead = sentences.read(title, reading).every(({kind}) => kind !== 'unread')
    const unknown = isRead ? [] : sentences.unknownWords(text, reading)
    if (unknown.length === 0) continue
    const words = new Intl.ListFormat('en', {type: 'conjunction'}).format(unknown.map((word) => `\`${word}\``))
    report(file, {
      level: 'warning',
      ruleId: 'block-not-read',
      place: title.position,
      reason: `Unexpected title \`${text}\` above steps, expected words that say what they are for, ${words} cannot be read`,
      actual: text
    })
  }
}
