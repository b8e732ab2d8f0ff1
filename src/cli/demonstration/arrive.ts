import {type Cloud, type Command, clouds, emptySystem, execute, type System} from '../../partner-management/index.js'
import {type PortalState, partnerCenter, signIn, signInPartner} from '../../portal/index.js'
import type {Beginning} from '../../web/index.js'
import {customers} from './customers.js'
import {organization, organizationId} from './organization.js'
import {reseller} from './partners.js'

/**
 * What somebody finds who comes to the demonstration: an organization of a cloud, or in Partner Center the customers of a
 * partner.
 *
 * @param cloud its moniker, or `partner-center`
 * @param beginning with an example of everything that documents tell of, or with what shows only where there is little
 * @returns a system of their own
 */
export function arrive(cloud: string, beginning: Beginning): PortalState {
  if (cloud === partnerCenter) return signInPartner(systemOf(customers(beginning)), reseller)
  const known = clouds.find((moniker): moniker is Cloud => moniker === cloud)
  if (known === undefined) throw new Error(`Cannot demonstrate the cloud ${cloud}`)
  return signIn(systemOf(organization(known, beginning)), organizationId)
}

function systemOf(commands: readonly Command[]): System {
  return commands.reduce((system, command) => {
    const execution = execute(system, command)
    if (execution.ok) return execution.system
    throw new Error(`Cannot arrange the demonstration: ${execution.refusal.code} of ${JSON.stringify(command)}`)
  }, emptySystem)
}
