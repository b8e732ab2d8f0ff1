import {describe, it} from 'node:test'
import {expect} from 'chai'
import {
  decideEditor,
  type EditorCommand,
  type EditorContext,
  evolveEditor,
  openEditor,
  type PartnerOfRecordEditor
} from './index.js'
import {freeze, untyped} from './testing/given.js'

const check = {type: 'checkPartnerId'} as const
const submit = {type: 'submitPartnerId'} as const
const statuses = ['open', 'dirty', 'checked', 'unknown'] as const

describe('editor of the partner of record', () => {
  it('SM7: should open with the partner of record, or empty', () => {
    expect(openEditor('100')).to.deep.equal({status: 'open', value: '100'})
    expect(openEditor(null)).to.deep.equal({status: 'open', value: ''})
  })

  for (const status of statuses) {
    it(`I1: should forget what was checked when somebody types: ${status}`, () => {
      expect(run({status, value: '100'}, context(null), type('2'))).to.deep.equal({status: 'dirty', value: '2'})
    })

    it(`I2: should say whether the ID is known: ${status}`, () => {
      expect(run({status, value: '100'}, context(null), check)).to.deep.equal({status: 'checked', value: '100'})
      expect(run({status, value: '999'}, context('100'), check)).to.deep.equal({status: 'unknown', value: '999'})
    })

    it(`I2: should check no empty box: ${status}`, () => {
      expect(run({status, value: ''}, context('100'), check)).to.deep.equal({code: 'nothing-to-check', data: {}})
    })

    it(`R22: should submit an emptied box to remove the partner of record, without a check: ${status}`, () => {
      expect(events({status, value: ''}, context('100'), submit)).to.deep.equal([
        {type: 'partnerIdSubmitted', partnerId: null}
      ])
      expect(run({status, value: ''}, context('100'), submit)).to.equal(null)
    })

    if (status === 'checked') continue
    it(`I1: should not submit what is not checked: ${status}`, () => {
      for (const partnerOfRecord of [null, '100', '200']) {
        expect(run({status, value: '100'}, context(partnerOfRecord), submit)).to.deep.equal({
          code: 'nothing-to-submit',
          data: {value: '100'}
        })
      }
    })

    it(`I1: should not submit an empty box where there is no partner of record: ${status}`, () => {
      expect(run({status, value: ''}, context(null), submit)).to.deep.equal({
        code: 'nothing-to-submit',
        data: {value: ''}
      })
    })
  }

  it('I1, R24: should submit what was checked, and close', () => {
    for (const partnerOfRecord of [null, '100', '200']) {
      expect(events({status: 'checked', value: '100'}, context(partnerOfRecord), submit)).to.deep.equal([
        {type: 'partnerIdSubmitted', partnerId: '100'}
      ])
      expect(run({status: 'checked', value: '100'}, context(partnerOfRecord), submit)).to.equal(null)
    }
  })

  it('SM7: should say what happened', () => {
    expect(events(openEditor(null), context(null), type('1'))).to.deep.equal([{type: 'partnerIdTyped', value: '1'}])
    expect(events(openEditor('100'), context('100'), check)).to.deep.equal([{type: 'partnerIdChecked', known: true}])
    expect(events(openEditor('1'), context('1'), check)).to.deep.equal([{type: 'partnerIdChecked', known: false}])
  })

  for (const [command, code, data] of [
    [{type: 'dance'}, 'unknown-command', {command: 'dance'}],
    [{type: 'toString'}, 'unknown-command', {command: 'toString'}],
    [{type: 'setClock', now: ''}, 'unknown-command', {command: 'setClock'}],
    [null, 'unknown-command', {command: 'null'}],
    [{type: 'typePartnerId'}, 'unknown-value', {field: 'value', value: 'undefined', expected: ['text']}],
    [{type: 'typePartnerId', value: 7}, 'unknown-value', {field: 'value', value: '7', expected: ['text']}]
  ] as const) {
    it(`should refuse what is no command of its: ${JSON.stringify(command)}`, () => {
      expect(run(openEditor('100'), context('100'), untyped<EditorCommand>(command))).to.deep.equal({code, data})
    })
  }
})

function type(value: string): EditorCommand {
  return {type: 'typePartnerId', value}
}

/** A subscription with this partner of record, where 100 is the only known ID. */
function context(partnerOfRecord: string | null): EditorContext {
  return {partnerOfRecord, isKnown: (partnerId) => partnerId === '100'}
}

/** The editor after a command, or why it was refused. */
function run(editor: PartnerOfRecordEditor, {partnerOfRecord, isKnown}: EditorContext, command: EditorCommand) {
  const decision = decideEditor(command, freeze(editor), {partnerOfRecord, isKnown})
  if (!decision.ok) return decision.refusal
  return decision.events.reduce<PartnerOfRecordEditor | null>(
    (each, event) => each && evolveEditor(each, event),
    editor
  )
}

function events(editor: PartnerOfRecordEditor, given: EditorContext, command: EditorCommand) {
  const decision = decideEditor(command, freeze(editor), given)
  return decision.ok ? decision.events : decision.refusal
}
