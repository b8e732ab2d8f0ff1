import {describe, it} from 'node:test'
import {expect} from 'chai'
import {findNodes, linkTarget} from './index.js'
import {Admin, settings} from './testing/visitors.js'

const links = ['842054', '847745', '850626']

for (const setting of settings.filter(({language, release}) => language === 'nl' && release !== '2021-03')) {
  const {release, cloud} = setting
  const link = links.find((each) => linkTarget(setting, each) !== null) ?? ''
  const page = linkTarget(setting, link)
  /** The list as it stands on the page: behind a tab in 2021. */
  const open = (subscriptions: ReadonlyArray<string | null>) => {
    const admin = new Admin(setting, {subscriptions}).link(link)
    return admin.shows('tab', 'tab.products') ? admin.press('tab', 'tab.products') : admin
  }
  const rows = (admin: Admin) =>
    findNodes(admin.page, {object: 'subscription', enabled: true}).map(({subject, selected}) => [subject, selected])

  describe(`list of subscriptions: ${release} ${cloud}`, () => {
    it('should say that there are none', () => {
      const admin = open([])
      expect(findNodes(admin.page, {role: 'status'}).map(({id, name}) => [id, name])).to.deep.equal([
        ['msg.noSubscriptions', admin.label('msg.noSubscriptions')]
      ])
      expect(admin.names({role: 'list'})).to.deep.equal([])
    })

    it('should list several under its name, and say nothing else', () => {
      const admin = open([null, null])
      expect(admin.names({role: 'list'})).to.deep.equal([admin.label('lbl.subscriptions')])
      expect(admin.names({role: 'status'})).to.deep.equal([])
    })

    if (page === 'ac.subscriptions') {
      it('R18, R19: should say of each whether it is selected, one at a time', () => {
        const admin = open([null, null])
        expect(rows(admin)).to.deep.equal([
          ['sub-1', false],
          ['sub-2', false]
        ])
        expect(rows(admin.select('sub-2'))).to.deep.equal([
          ['sub-1', false],
          ['sub-2', true]
        ])
        expect(rows(open([null]))).to.deep.equal([['sub-1', true]])
      })
    } else {
      it('should have links, which cannot be selected', () => {
        const nodes = findNodes(open([null, null]).page, {object: 'subscription'})
        expect(nodes.map(({role}) => role)).to.deep.equal(['link', 'link'])
        expect(nodes.filter((node) => 'selected' in node)).to.deep.equal([])
      })
    }
  })

  if (page === 'ac.subscriptions') continue
  describe(`page of a subscription: ${release} ${cloud}`, () => {
    const opens = release === '2021-12' ? 'ac.subscriptionDetails' : 'ac.subscription'

    it('should be empty when it is opened for none', () => {
      const [main] = findNodes(new Admin(setting, {subscriptions: [null, null]}).at(opens).page, {role: 'main'})
      expect(main?.children).to.deep.equal([])
    })

    it('should bear its names', () => {
      const admin = open([null, '1000001']).select('sub-2')
      expect(admin.page).to.include({id: opens, object: 'subscription', subject: 'sub-2'})
      if (opens === 'ac.subscription') {
        expect(admin.page.name).to.equal('Plan sub-2')
        expect(admin.page.alsoCalled).to.deep.equal([admin.label('page.subscription')])
      } else {
        expect(admin.names({role: 'heading'})).to.deep.equal(['Plan sub-2'])
        expect(admin.names({role: 'group'})).to.deep.equal([admin.label('grp.partnerInformation')])
      }
    })
  })
}
