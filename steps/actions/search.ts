import type {PortalNode} from '../../src/portal/index.js'
import {wanted} from '../needs.js'
import type {ConformanceWorld} from '../world.js'
import {operate, useObject} from './objects.js'
import {useControl} from './use-control.js'

/** Says where the administrator is: into the box that means it, or into the one that the text names. */
export async function typeLocation(world: ConformanceWorld, label?: string): Promise<void> {
  await typeWanted(world, 'location', label)
}

/** Says what the administrator needs, in a few words. */
export async function typeKeywords(world: ConformanceWorld, label?: string): Promise<void> {
  await typeWanted(world, 'keywords', label)
}

/** Chooses the size of the organization among those that the page offers. */
export async function chooseOrganizationSize(world: ConformanceWorld): Promise<void> {
  const isWanted = (node: PortalNode) => node.object === 'organization-size' && node.subject === wanted.organizationSize
  await useObject(world, isWanted, 'offers no size of an organization to choose', 'check', 'press')
}

/** Describes the business needs; the form's fields are in no document, but this one is what it is for. */
export async function fillBusinessNeeds(world: ConformanceWorld): Promise<void> {
  const isBox = (node: PortalNode) => node.object === 'business-needs'
  await operate(world, isBox, 'has no form for business needs', [{kind: 'type', value: wanted.businessNeeds}])
}

async function typeWanted(world: ConformanceWorld, object: 'location' | 'keywords', label?: string): Promise<void> {
  const typing = {kind: 'type', value: wanted[object]} as const
  if (label !== undefined) return useControl(world, {label, role: 'textbox', operations: [typing]})
  await operate(world, (node) => node.object === object, `has no box for the ${object}`, [typing])
}
