import {signIn} from '../../portal/index.js'
import {systemOf} from '../../portal/testing/index.js'

const cloud = 'o365-worldwide'
const system = systemOf(cloud, {subscriptions: ['1000001']})

/** Somebody of the tenant `t`, whose only subscription has a partner of record, in 2020. */
export const example = {cloud, setting: {cloud, release: '2020-04', language: 'en'}, system, state: signIn(system, 't')}
