/** Texts that are data in the worlds of the portal's tests: names and ids, no word that the domain knows. */
const isData =
  /^(t|Tailspin|Contoso|Fabrikam|Secret|Twin|100000\d|twin-\d|(sub|sold|offer|offered|invitation|agreement|purchase|order)-\d+|Partner .*|Plan .*|Twin plan|Product \d|Business Standard|€ .*)$/

/** Fields of a session whose names hold the id of a partner. */
const ofPartner = /^provider\.\d+$/

/** The same system or state with this after all names and ids in it. */
export function withOddTexts<Value>(value: Value, odd: string): Value {
  return mapped(value, (text) => (isData.test(text) || ofPartner.test(text) ? `${text}${odd}` : text)) as Value
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => mapped(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [change(name), mapped(one, change)]))
}
