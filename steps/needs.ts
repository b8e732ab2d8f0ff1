import {organizationSizes} from '../src/partner-management/index.js'

/** What the administrator looks for in a partner (P7); none of it is what a form says by itself. */
export const wanted = {
  location: 'Netherlands',
  organizationSize: organizationSizes[2],
  keywords: 'migration',
  businessNeeds: 'We want to move our mail to the cloud'
} as const
