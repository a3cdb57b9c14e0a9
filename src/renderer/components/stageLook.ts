import {
  CircleQuestionMark,
  CircleX,
  Clock,
  Hourglass,
  PhoneOff,
  Recycle,
  ShieldCheck,
  TriangleAlert,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { Stage } from '@shared/domain/rules/stages'

/** How a stage is drawn. Always show its name beside it, because colour alone says nothing. */
export interface StageLook {
  readonly icon: Component
  /** Text on the page's background. */
  readonly text: string
  /** Text on the stage's tint. */
  readonly tint: string
  /** A filled mark: a dot, a bar of the timeline. */
  readonly fill: string
}

export const stageLook = {
  unknown: {
    icon: CircleQuestionMark,
    text: 'text-stage-unknown',
    tint: 'bg-stage-unknown-soft text-stage-unknown',
    fill: 'bg-stage-unknown',
  },
  new: {
    icon: Hourglass,
    text: 'text-stage-due',
    tint: 'bg-stage-due-soft text-stage-due',
    fill: 'bg-stage-due',
  },
  safe: {
    icon: ShieldCheck,
    text: 'text-stage-safe',
    tint: 'bg-stage-safe-soft text-stage-safe',
    fill: 'bg-stage-safe',
  },
  due: {
    icon: Clock,
    text: 'text-stage-due',
    tint: 'bg-stage-due-soft text-stage-due',
    fill: 'bg-stage-due',
  },
  blocked: {
    icon: PhoneOff,
    text: 'text-stage-blocked',
    tint: 'bg-stage-blocked-soft text-stage-blocked',
    fill: 'bg-stage-blocked',
  },
  warned: {
    icon: TriangleAlert,
    text: 'text-stage-warned',
    tint: 'bg-stage-warned-soft text-stage-warned',
    fill: 'bg-stage-warned',
  },
  cancelled: {
    icon: CircleX,
    text: 'text-stage-cancelled',
    tint: 'bg-stage-cancelled-soft text-stage-cancelled',
    fill: 'bg-stage-cancelled',
  },
  reassignable: {
    icon: Recycle,
    text: 'text-stage-reassignable',
    tint: 'bg-stage-reassignable-soft text-stage-reassignable',
    fill: 'bg-stage-reassignable',
  },
} satisfies Record<Stage, StageLook>
