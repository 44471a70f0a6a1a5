// What stories stand on: a whole backend of their own in the page, in the state the story is about, and a provider over it.
/// <reference types="vite/client" />
import type { StoryContext } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { BillingAdapter } from '../src/api/adapter.js';
import { createHttpAdapter } from '../src/api/adapters/http.js';
import type { FaultOptions } from '../src/testing/faults.js';
import { buildScenario, scenarioFetch, VIEWER_HEADER, type Scenario, type ScenarioName, type ScenarioOptions } from '../src/testing/scenario.js';
import './stories.css';

export type Start = ScenarioName | ScenarioOptions;

export interface Backend {
  readonly scenario: Scenario;
  /** The connection of the person looking, with the story's faults. */
  readonly adapter: BillingAdapter;
  /** A faultless connection of somebody else in the account, for what happens meanwhile. */
  as(userId: string): BillingAdapter;
}

/** Where a loader leaves its backends, for the story and its play function. */
export interface Loaded {
  readonly backends: readonly Backend[];
}

export type Stage = Pick<StoryContext, 'loaded' | 'globals' | 'canvasElement'>;

export function openBackend(start: Start = 'default', faults: FaultOptions = {}): Backend {
  const scenario = buildScenario(start);
  const baseUrl = scenario.basePath;
  return {
    scenario,
    adapter: createHttpAdapter({ baseUrl, fetch: scenarioFetch(scenario.kit, faults) }),
    as: (userId) => createHttpAdapter({ baseUrl, fetch: scenarioFetch(scenario.kit), headers: { [VIEWER_HEADER]: userId } }),
  };
}

/** A loader: one backend, `prepare`d by what happened to the account before. Each showing of a story gets its own. */
export const backend =
  (start?: Start, faults?: FaultOptions, prepare?: (made: Backend) => Promise<unknown>) => async (): Promise<Loaded> => {
    const made = openBackend(start, faults);
    await prepare?.(made);
    return { backends: [made] };
  };

export const backendsOf = ({ loaded }: Pick<Stage, 'loaded'>): readonly Backend[] => (loaded as Loaded).backends;

export function backendOf(stage: Pick<Stage, 'loaded'>): Backend {
  const [first] = backendsOf(stage);
  if (!first) throw new Error('the story has no backend: give it a loader');
  return first;
}

/** A provider over the story's backend (or another), in the toolbar's direction. */
export function provided(content: unknown, stage: Stage, from: Backend = backendOf(stage)): TemplateResult {
  const { direction } = stage.globals as { direction?: string };
  return html`<billing-provider dir=${direction === 'ltr' || direction === 'rtl' ? direction : nothing} .adapter=${from.adapter}
    >${content}</billing-provider
  >`;
}

/** Calls of one kind, for planned faults: `calls('POST', '/operations')`. */
export const calls =
  (method: string, path: string) =>
  (request: Request): boolean =>
    request.method === method && new URL(request.url).pathname.includes(path);

/** Answers that never come, while everything is looked at. */
export const NEVER: FaultOptions = { latency: 3_600_000 };
