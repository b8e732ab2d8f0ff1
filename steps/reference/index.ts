import {After, type World} from '@cucumber/cucumber'
import {storyWithRefusal} from './story.js'
import './words.js'
import './customers.js'
import './subscriptions.js'
import './partner-of-record.js'
import './orders.js'
import './contact-requests.js'
import './invitations.js'
import './offers.js'
import './agreement.js'
import './relationships.js'
import './purchases.js'
import './portal.js'
import './outcomes.js'

/** A refusal by the last step of a scenario is one that nobody expected. */
After({tags: '@reference'}, function (this: World) {
  storyWithRefusal(this).settle()
})
