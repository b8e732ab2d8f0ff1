/** What differs between clouds by rule, not by release (DOMAIN.md section 1). */
export interface CloudRules {
  /** R13: the customer cannot add a partner to a subscription that never had one; the partner starts it. */
  readonly onlyPartnerStartsAdd: boolean
  /** R1, R14: partners send offers by e-mail (SM3). */
  readonly offers: boolean
}

/** Clouds by their moniker. */
export const cloudRules = {
  'o365-worldwide': {onlyPartnerStartsAdd: false, offers: false},
  'o365-germany': {onlyPartnerStartsAdd: false, offers: false},
  'o365-21vianet': {onlyPartnerStartsAdd: true, offers: true}
} as const satisfies Record<string, CloudRules>

/** Moniker of a cloud: `o365-worldwide`. */
export type Cloud = keyof typeof cloudRules

/** Every cloud, in the order of DOMAIN.md. */
export const clouds = Object.keys(cloudRules) as readonly Cloud[]
