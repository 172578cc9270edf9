// Prism's own loader, router, validators and server over one document: serve.js PORT DOCUMENT
//
// `prism mock DOCUMENT` expands every reference of a document before it listens, the answers' too, and
// never comes to an end with schemas that contain one another as Stripe's do. Only requests are judged
// here, so each path is loaded by itself, with what its requests refer to and without its answers. What
// the document says of a request is not touched.
//
// Every request is answered 200; what is wrong with it stands in the header `sl-violations`. The body says
// how another reader of nested forms (qs, which Stripe's own clients write with) understands the request.

const { readFileSync } = require('node:fs')
const { createLogger } = require('@stoplight/prism-core')
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http')
const { createServer } = require('@stoplight/prism-http-server')
const { parse } = require('@stoplight/yaml')
const { right } = require('fp-ts/Either')
const qs = require('qs')

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
// What only operations refer to, or nobody.
const PARTS = ['paths', 'webhooks', 'components', 'definitions', 'parameters', 'responses']

main(...process.argv.slice(2))

async function main(port, file) {
  const text = readFileSync(file, 'utf8')
  const document = file.endsWith('.json') ? JSON.parse(text) : parse(text)
  const config = {
    isProxy: false,
    validateRequest: true,
    validateResponse: false,
    checkSecurity: true,
    errors: false,
    mock: { dynamic: false },
  }
  const components = { logger: createLogger('prism', { level: 'silent' }), mock: answer }
  const server = createServer(await operations(document), { cors: false, components, config })
  console.log(`Prism is listening on ${await server.listen(Number(port), '127.0.0.1')}`)
}

async function operations(document) {
  const loaded = []
  for (const path of Object.keys(document.paths)) {
    try {
      loaded.push(...(await getHttpOperationsFromSpec(alone(document, path))))
    } catch (error) {
      console.log(`left out: ${path}: ${error.message}`)
    }
  }
  return loaded
}

// A document of this path and what its requests refer to.
function alone(document, path) {
  const item = Object.entries(document.paths[path]).map(([key, value]) => {
    const { callbacks, ...operation } = value
    return [key, METHODS.includes(key) ? { ...operation, responses: {} } : value]
  })
  const kept = ([key]) => !key.startsWith('x-') && !PARTS.includes(key)
  const part = Object.fromEntries(Object.entries(document).filter(kept))
  part.paths = { [path]: Object.fromEntries(item) }
  part.components = { securitySchemes: document.components?.securitySchemes ?? {} }

  const seen = new Set()
  const waiting = [part.paths]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (node === null || typeof node !== 'object') continue
    waiting.push(...Object.values(node))
    const reference = node.$ref
    if (typeof reference !== 'string' || !reference.startsWith('#/') || seen.has(reference)) continue
    seen.add(reference)
    const keys = steps(reference)
    const target = keys.reduce((within, key) => within?.[key], document)
    if (target === undefined) continue
    const last = keys.pop()
    keys.reduce((within, key) => (within[key] ??= {}), part)[last] = target
    waiting.push(target)
  }
  // The loader writes into what it loads.
  return structuredClone(part)
}

function steps(pointer) {
  const unescaped = key => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
  return pointer.slice(2).split('/').map(unescaped)
}

function answer({ input: { data } }) {
  const form = /^application\/x-www-form-urlencoded/.test(data.headers['content-type'] ?? '')
  const query = Object.entries(data.url.query).flatMap(([name, value]) => [value].flat().map(it => [name, it]))
  const body = {
    query: read(new URLSearchParams(query).toString()),
    form: form ? read(data.body) : null,
  }
  return () => right({ statusCode: 200, headers: { 'content-type': 'application/json' }, body })
}

function read(text) {
  return qs.parse(text, { depth: 100, arrayLimit: 1000, parameterLimit: 100000 })
}
