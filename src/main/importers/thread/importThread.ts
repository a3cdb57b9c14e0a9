import { parentPort } from 'node:worker_threads'
import { answerAt } from './answeringDesk'

if (parentPort) answerAt(parentPort)
