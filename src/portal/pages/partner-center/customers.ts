import {customersOf} from '../../../partner-management/index.js'
import type {PartnerPage} from '../../frame.js'
import {message, type Part, pressable, section} from '../../part.js'
import {distinctName} from '../distinct-name.js'

/** The customers of the partner: those that it has an active relationship with (R54). */
export const customersPage: PartnerPage = {
  id: 'pc.customers',
  frame: 'partner-center',
  render: (view) => {
    const customers = customersOf(view.system, view.partner.id)
    if (customers.length === 0) return {parts: [message('msg.noCustomers', view.label('msg.noCustomers'))]}
    const rows = customers.map(({id, name}): Part => {
      const row = pressable('row', `customer.${id}`, distinctName({id, name}, customers), {
        go: {page: 'pc.customer', fields: {customer: id}}
      })
      return {...row, object: 'customer', subject: id}
    })
    return {parts: [section('list', 'lbl.customers', view.label('lbl.customers'), rows)]}
  }
}
