import {describe, it} from 'node:test'
import {expect} from 'chai'
import {skeletonOf} from './skeleton.js'

describe('Skeleton of a document', () => {
  const page = '<h1 id="a">One</h1><ul><li><a href="/x">Two</a></li></ul>'

  it('should be the same whatever it says', () => {
    expect(skeletonOf(page)).to.equal(skeletonOf('<h1 id="b">Een</h1><ul><li><a href="/y">Twee</a></li></ul>'))
  })

  it('should be the same whatever the number of rows', () => {
    const two = page.replace('</ul>', '<li><a href="/z">Three</a></li></ul>')
    expect(skeletonOf(two)).to.equal(skeletonOf(page))
  })

  it('should tell rows in different states', () => {
    const two = page.replace('</ul>', '<li><a class="here" href="/z">Three</a></li></ul>')
    expect(skeletonOf(two)).not.to.equal(skeletonOf(page))
  })

  it('should tell elements, roles and states', () => {
    expect(skeletonOf('<a role="tab" aria-selected="true">x</a>')).not.to.equal(
      skeletonOf('<a role="tab" aria-selected="false">x</a>')
    )
    expect(skeletonOf('<h2>x</h2>')).not.to.equal(skeletonOf('<h3>x</h3>'))
  })

  it('should tell what says nothing from what says something', () => {
    expect(skeletonOf('<button></button>')).not.to.equal(skeletonOf('<button>x</button>'))
    expect(skeletonOf('<nav aria-label="x"></nav>')).not.to.equal(skeletonOf('<nav aria-label=""></nav>'))
    expect(skeletonOf('<nav aria-label="x"></nav>')).not.to.equal(skeletonOf('<nav></nav>'))
  })
})
