// SPDX-License-Identifier: Apache-2.0
// node serviceproviders.mjs node-saml|samlify: reads what a service provider knows as JSON in the first line, and a response in Base64 in
// each other line; writes what the service provider makes of each: {"accepted": true, "nameId": …, "attributes": {…}} or {"accepted": false, "why": …}.
import { createInterface } from 'node:readline'

async function nodeSaml(known) {
  const { SAML, ValidateInResponseTo } = await import('@node-saml/node-saml')
  const asked = new Map([[known.requestId, new Date().toISOString()]])
  const saml = new SAML({
    callbackUrl: known.acs,
    entryPoint: known.signOn,
    issuer: known.audience,
    audience: known.audience,
    idpIssuer: known.issuer,
    idpCert: known.certificate,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: known.isResponseSigned,
    validateInResponseTo: ValidateInResponseTo.always,
    cacheProvider: {
      getAsync: async (id) => asked.get(id) ?? null,
      saveAsync: async () => null,
      removeAsync: async () => null,
    },
  })
  return async (response) => {
    const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: response })
    return { nameId: profile.nameID, attributes: profile.attributes }
  }
}

async function samlify(known) {
  const { default: lib } = await import('samlify')
  lib.setSchemaValidator({ validate: async () => 'not needed: the tests of Gatehouse hold responses against the schema' })
  const idp = lib.IdentityProvider({ metadata: known.metadata })
  const sp = lib.ServiceProvider({
    entityID: known.audience,
    wantAssertionsSigned: true,
    wantMessageSigned: known.isResponseSigned,
    assertionConsumerService: [{ Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST', Location: known.acs }],
  })
  return async (response) => {
    const { extract } = await sp.parseLoginResponse(idp, 'post', { body: { SAMLResponse: response } })
    if (extract.audience !== known.audience || extract.response.inResponseTo !== known.requestId) {
      throw new Error('it is for somebody else')
    }
    return { nameId: extract.nameID, attributes: extract.attributes }
  }
}

console.log = console.warn = console.error = () => {}
let accept
for await (const line of createInterface({ input: process.stdin })) {
  if (!accept) {
    accept = await { 'node-saml': nodeSaml, samlify }[process.argv[2]](JSON.parse(line))
    continue
  }
  let answer
  try {
    answer = { accepted: true, ...(await accept(line)) }
  } catch (error) {
    answer = { accepted: false, why: String(error) }
  }
  process.stdout.write(JSON.stringify(answer) + '\n')
}
