import type {EditorCommand} from './partner-of-record-editor.js'
import {type Refusal, refuse} from './refusal.js'
import type {Command} from './system.js'

/**
 * What a field of a command has to be before any rule looks at it. Which texts it may be is for the rules to say.
 *
 * - `text`, `flag`, `texts`: a string, a boolean, a list of strings
 * - `text or null`: `null` stands for none
 */
type FieldShape =
  | 'text'
  | 'text or null'
  | 'flag'
  | 'texts'
  | {readonly optional: FieldShape}
  | {readonly each: PartShape}
  | {readonly part: PartShape}

interface PartShape {
  readonly [field: string]: FieldShape
}

/** The one shape that a type of TypeScript has here, so that the tables below cannot lag behind the commands. */
type ShapeOf<Value> = [Value] extends [boolean]
  ? 'flag'
  : [Value] extends [string]
    ? 'text'
    : [Value] extends [string | null]
      ? 'text or null'
      : [Value] extends [readonly string[]]
        ? 'texts'
        : [Value] extends [readonly (infer Item)[]]
          ? {readonly each: PartShapeOf<Item>}
          : {readonly part: PartShapeOf<Value>}
type PartShapeOf<Part> = {
  readonly [Field in Exclude<KeyOf<Part>, 'type'>]: Field extends keyof Part
    ? object extends Pick<Part, Field>
      ? {readonly optional: ShapeOf<Exclude<Part[Field], undefined>>}
      : ShapeOf<Part[Field]>
    : // A field that only some variants of a command have.
      {readonly optional: ShapeOf<Extract<Part, Readonly<Record<Field, unknown>>>[Field]>}
}
type KeyOf<Part> = Part extends unknown ? keyof Part : never
type ShapesOf<Known extends {type: string}> = {
  readonly [Type in Known['type']]: PartShapeOf<Extract<Known, {type: Type}>>
}

const place = {tenantId: 'text', partnerId: 'text'} as const
const offeredTerms = {id: 'text', name: 'text', product: 'text', cost: 'text'} as const
const terms = {...offeredTerms, kind: 'text'} as const
const invitation = {tenantId: 'text', invitationId: 'text'} as const
const offer = {tenantId: 'text', offerId: 'text'} as const
const order = {tenantId: 'text', orderId: 'text'} as const
const subscription = {tenantId: 'text', subscriptionId: 'text'} as const

const commandShapes = {
  setClock: {now: 'text'},
  registerTenant: {
    tenantId: 'text',
    name: 'text',
    cloud: 'text',
    adminCenter: {optional: 'text'},
    organizationType: {optional: 'text'},
    region: {optional: 'text'},
    billingAccounts: {optional: 'texts'}
  },
  turnOnNewAdminCenter: {tenantId: 'text'},
  shareMpsaPurchases: {tenantId: 'text', shares: 'flag'},
  createUser: {tenantId: 'text', user: {part: {id: 'text', name: 'text'}}, partnerId: {optional: 'text'}},
  registerPartner: {
    partnerId: 'text',
    name: 'text',
    clouds: 'texts',
    kind: {optional: 'text'},
    services: {optional: 'texts'},
    regions: {optional: 'texts'}
  },
  addSubscription: {
    tenantId: 'text',
    subscription: {part: terms},
    status: {optional: 'text'},
    partnerOfRecord: {optional: 'text or null'},
    soldBy: {optional: 'text or null'}
  },
  purchaseSubscription: {...place, subscription: {part: terms}},
  manageSubscription: {...place, subscriptionId: 'text', name: 'text'},
  suspendSubscription: {...place, subscriptionId: 'text'},
  setPartnerOfRecord: {...subscription, partnerId: 'text'},
  removePartnerOfRecord: subscription,
  startOrder: {...order, lines: {each: {productId: 'text', subscriptionId: 'text'}}},
  continueOrder: order,
  nameOrderPartner: {...order, partnerId: 'text or null'},
  completeOrder: order,
  sendContactRequest: {
    tenantId: 'text',
    requestId: 'text',
    providers: 'texts',
    location: 'text',
    organizationSize: 'text',
    keywords: 'text',
    businessNeeds: 'text'
  },
  requestAssistance: {tenantId: 'text', requestId: 'text', providers: 'texts'},
  sendInvitation: {...invitation, partnerId: 'text', relationshipType: 'text', includesAdminRoles: 'flag'},
  addRelationship: {...place, relationshipType: 'text', adminRoles: {optional: 'text'}},
  followInvitationLink: invitation,
  acceptInvitation: {...invitation, acknowledged: 'flag'},
  cancelInvitation: invitation,
  // A plain offer brings no subscription; that the others bring one is for SM3 to say.
  sendOffer: {...offer, partnerId: 'text', kind: 'text', subscription: {optional: {part: offeredTerms}}},
  followOfferLink: offer,
  authorizeOffer: offer,
  createOfferedAccount: {...offer, name: {optional: 'text'}},
  requestAgreement: {...place, mailId: 'text'},
  openAgreement: {tenantId: 'text'},
  acceptAgreement: {tenantId: 'text', acknowledged: 'flag'},
  removeAdminRoles: place,
  deletePartner: place,
  removeResellerRelationship: place,
  endRelationship: place,
  makeCustomerPurchase: {...place, purchaseId: 'text', kind: 'text', product: 'text'},
  cancelCustomerPurchase: {...place, purchaseId: 'text'},
  addSupportContact: place
} as const satisfies ShapesOf<Command>

const editorShapes = {
  typePartnerId: {value: 'text'},
  checkPartnerId: {},
  submitPartnerId: {}
} as const satisfies ShapesOf<EditorCommand>

/** The type of every command there is. */
export const commandTypes = Object.keys(commandShapes) as readonly Command['type'][]

/**
 * Refusal of what is no command at all, `undefined` for one that the rules can look at.
 *
 * Types cannot keep what comes from a file or a request to its shape, hence this look at run time. Refused:
 * `unknown-command`, `unknown-value` (with the path of the field: `subscription.id`).
 */
export function refuseShape(command: Command) {
  return refuseBy(commandShapes, command)
}

/** The same of the commands of the editor of the partner of record (SM7). */
export function refuseEditorShape(command: EditorCommand) {
  return refuseBy(editorShapes, command)
}

function refuseBy(shapes: Readonly<Record<string, PartShape>>, command: unknown): Failure {
  const type = isPart(command) ? command.type : command
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined
  if (!isPart(command) || !shape) return refuse('unknown-command', {command: inWords(type)})
  return refusePart(shape, command, '')
}

type Failure = {ok: false; refusal: Refusal} | undefined

function refusePart(shape: PartShape, part: Part, path: string): Failure {
  for (const [name, fieldShape] of Object.entries(shape)) {
    const failure = refuseField(fieldShape, part[name], `${path}${name}`)
    if (failure) return failure
  }
  return undefined
}

function refuseField(shape: FieldShape, value: unknown, field: string): Failure {
  if (typeof shape === 'string') {
    const {holds, expected} = simple[shape]
    return holds(value) ? undefined : refuse('unknown-value', {field, value: inWords(value), expected: [expected]})
  }
  if ('optional' in shape) return value === undefined ? undefined : refuseField(shape.optional, value, field)
  if ('part' in shape) {
    if (isPart(value)) return refusePart(shape.part, value, `${field}.`)
    return refuse('unknown-value', {field, value: inWords(value), expected: ['an object']})
  }
  if (!Array.isArray(value)) return refuse('unknown-value', {field, value: inWords(value), expected: ['a list']})
  // Array.from, as `map` and `some` pass over holes.
  return Array.from(value, (item) => refuseField({part: shape.each}, item, field)).find((failure) => failure)
}

const simple = {
  text: {holds: isText, expected: 'text'},
  'text or null': {holds: (value: unknown) => value === null || isText(value), expected: 'text or null'},
  flag: {holds: (value: unknown) => typeof value === 'boolean', expected: 'true or false'},
  texts: {
    holds: (value: unknown) => Array.isArray(value) && Array.from(value).every(isText),
    expected: 'a list of texts'
  }
}

type Part = Readonly<Record<string, unknown>>

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/** A value as a message can show it; what cannot be written in a word is named by its kind. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return isPart(value) || typeof value === 'function' ? typeof value : String(value)
}
