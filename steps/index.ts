import {setWorldConstructor} from '@cucumber/cucumber'
import {ConformanceWorld} from './world.js'
import './hooks.js'
import './definitions.js'

setWorldConstructor(ConformanceWorld)
