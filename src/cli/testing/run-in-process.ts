import {join} from 'node:path'
import {main} from '../main.js'
import {fakeRooms} from './fake-rooms.js'

// The command with the fake rooms, for tests that end its process: folder, then its arguments.
const [folder = '', ...argv] = process.argv.slice(2)
process.exitCode = await main(argv, {cwd: folder, env: {}, rooms: fakeRooms(join(folder, 'product'))})
