/** For tests of hosts: any starting state, faults on demand, and the suite every adapter must pass. */
export { describeAdapterContract, type AdapterMaker, type TestFunctions } from './adapter-contract.js';
export { ConnectionDropped, FAULT_KINDS, withFaults, type FaultKind, type FaultOptions, type PlannedFault } from './faults.js';
export { describeGatewayContract, type GatewayBench, type GatewayBenchMaker } from './gateway-contract.js';
export { SCENARIOS, VIEWER_HEADER, buildScenario, scenarioFetch, type Scenario, type ScenarioName, type ScenarioOptions } from './scenario.js';
export { jumps, travel } from './time-machine.js';
