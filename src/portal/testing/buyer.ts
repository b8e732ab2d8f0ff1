import type {Tenant} from '../../partner-management/index.js'
import {findNodes, type PortalSetting} from '../index.js'
import {Admin, settings, type World} from './visitors.js'

/** Every setting where a customer can purchase (R13: not where only the partner starts). */
export const buyingSettings: PortalSetting[] = settings.filter(({cloud}) => cloud !== 'o365-21vianet')

/** Ids of the products. */
export const [standard, premium, enterprise] = ['business-standard', 'business-premium', 'enterprise-e3'] as const

/** An administrator who goes shopping, by default for a tenant without subscriptions. */
export class Buyer extends Admin {
  constructor(setting: PortalSetting, world: World = {subscriptions: []}) {
    super(setting, world)
    this.shop()
  }

  get tenant(): Tenant {
    const [tenant] = this.system.tenants
    if (!tenant) throw new Error('no tenant')
    return tenant
  }

  /** What the page lists of the order. */
  get ordered(): string[] {
    const list = findNodes(this.page, {role: 'list', name: this.label('lbl.order')})[0]
    return (list?.children ?? []).map(({name, value}) => `${name} ${value}`)
  }

  /** What the page says beside its menu. */
  get main(): string[][] {
    return (findNodes(this.page, {role: 'main'})[0]?.children ?? []).map(({role, name}) => [role, name])
  }

  /** To Purchase services, by the menu. */
  shop(): this {
    return this.press('menuitem', 'nav.billing').press('menuitem', 'page.purchaseServices')
  }

  /** Chooses products, and Buy: to the first step of the wizard. */
  buy(...chosen: readonly string[]): this {
    for (const product of chosen) this.select(product, 'product')
    return this.press('button', 'btn.buy')
  }

  next(): this {
    return this.press('button', 'btn.next')
  }

  /** Add, and the ID of a partner, in the second step. */
  namePartner(partnerId: string): this {
    return this.press('button', 'btn.add').type('fld.msPartnerId', partnerId)
  }

  placeOrder(): this {
    return this.press('button', 'btn.placeOrder')
  }
}
