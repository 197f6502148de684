// SPDX-License-Identifier: Apache-2.0
// Reads a case a line (core/policies/simulationcase.h) and writes the peer's decision a line: {"decision": …} or {"error": …}.
// With --bench SECONDS it decides over them again and again for so long, and writes how many it did: {"decisions": N, "seconds": S}.
import { createInterface } from 'node:readline'
import { runSimulation } from '@cloud-copilot/iam-simulate'

const named = (policies, name) => policies.map((policy, i) => ({ name: `${name}${i}`, policy }))

function simulationOf({ identityPolicies, permissionBoundary, serviceControlPolicies, resourcePolicy, sessionPolicy, request }) {
  return {
    request: {
      principal: request.principal,
      action: request.action,
      resource: { resource: request.resource, accountId: request.resourceAccount },
      contextVariables: request.context ?? {},
    },
    identityPolicies: named(identityPolicies ?? [], 'identity'),
    permissionBoundaryPolicies: permissionBoundary ? named([permissionBoundary], 'boundary') : undefined,
    serviceControlPolicies: (serviceControlPolicies ?? []).map((policies, i) => ({
      orgIdentifier: `level${i}`,
      policies: named(policies, `control${i}-`),
    })),
    resourceControlPolicies: [],
    resourcePolicy: resourcePolicy ?? undefined,
    sessionPolicy: sessionPolicy ?? undefined,
  }
}

async function decide(simulation) {
  const answer = await runSimulation(simulation, {})
  return answer.resultType === 'error' ? { error: JSON.stringify(answer.errors) } : { decision: answer.overallResult }
}

const simulations = []
for await (const line of createInterface({ input: process.stdin })) {
  simulations.push(simulationOf(JSON.parse(line)))
}
const bench = process.argv.indexOf('--bench')
if (bench < 0) {
  for (const simulation of simulations) {
    console.log(JSON.stringify(await decide(simulation)))
  }
} else {
  const time = Number(process.argv[bench + 1]) * 1000
  for (const simulation of simulations) {
    await decide(simulation) // warm
  }
  const start = performance.now()
  let decisions = 0
  while (performance.now() - start < time) {
    await decide(simulations[decisions % simulations.length])
    decisions += 1
  }
  console.log(JSON.stringify({ decisions, seconds: (performance.now() - start) / 1000 }))
}
