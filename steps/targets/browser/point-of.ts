import type {CDPSession} from 'playwright'

/** A point of the window, in CSS pixels from its left upper corner. */
export interface Point {
  x: number
  y: number
}

/**
 * Where a visitor points at an element: its middle, scrolled into view, as long as nothing lies over it.
 *
 * @param session a session of Chrome's DevTools protocol with the page
 * @param element its `backendNodeId`
 * @param isIn whether another element, by its `backendNodeId`, is this one or in it
 * @throws Error in lower case when it takes no room, or something else is there
 */
export async function pointOf(session: CDPSession, element: number, isIn: (other: number) => boolean): Promise<Point> {
  const middle = await middleOf(session, element)
  if (middle === undefined) throw new Error('it cannot be seen')
  const {cssVisualViewport} = await session.send('Page.getLayoutMetrics')
  // what is asked for here counts from the corner of the document
  const {backendNodeId} = await session.send('DOM.getNodeForLocation', {
    x: Math.round(middle.x + cssVisualViewport.pageX),
    y: Math.round(middle.y + cssVisualViewport.pageY)
  })
  if (!isIn(backendNodeId)) throw new Error('something lies over it')
  return middle
}

/** The middle of the first of its boxes that takes room; what wraps has one for each line. */
async function middleOf(session: CDPSession, element: number): Promise<Point | undefined> {
  // an element without a box cannot be scrolled to, and has no quads
  const place = {backendNodeId: element}
  const isThere = await session.send('DOM.scrollIntoViewIfNeeded', place).then(
    () => true,
    () => false
  )
  if (!isThere) return undefined
  const {quads} = await session.send('DOM.getContentQuads', place)
  const boxes = quads.map(([left = 0, top = 0, , , right = 0, bottom = 0]) => ({left, top, right, bottom}))
  const box = boxes.find(({left, top, right, bottom}) => right - left > 1 && bottom - top > 1)
  return box && {x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2}
}
