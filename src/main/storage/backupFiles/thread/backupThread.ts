import { parentPort } from 'node:worker_threads'
import { answerAt } from './answeringBackups'

if (parentPort) answerAt(parentPort)
