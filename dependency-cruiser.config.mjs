// Who may import whom: the architecture, executable. The reasons are in docs/architecture.md.
//
//   app, cli, jobs -> components -> domain -> db -> lib      one way; steps may be skipped
//
// The parser must be swc: with TypeScript 7 the other one reads no module at all, and says "no
// violations". test/house/boundaries.test.ts plants a forbidden import to see that this works.

const ours =
  '^(app|bench|bin|cli|components|db|domain|e2e|jobs|lib|messages|scripts|test)/|^(proxy|instrumentation)[.]ts$'
const tests = '[.]test[.]tsx?$'
const frameworks =
  '(^|node_modules/)(next|next-auth|next-intl|react|react-dom|@tanstack/[^/]+)(/|$)'
const databases = '(^|node_modules/)(drizzle-orm|better-sqlite3|pg|@electric-sql/pglite)(/|$)'

/** A layer may import these folders of ours, and no others. */
function layer(name, folders, reason) {
  return {
    name: `${name}-imports`,
    comment: reason,
    severity: 'error',
    from: { path: `^${name}/`, pathNot: tests },
    to: { path: ours, pathNot: `^(${[name, ...folders].join('|')})/` },
  }
}

function forbidden(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to }
}

export default {
  forbidden: [
    forbidden(
      'no-circles',
      'A circle has no first word; types alone may name each other.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbidden('no-lost-imports', 'Nothing is there.', {}, { couldNotResolve: true }),
    forbidden(
      'declared-packages',
      'What is imported stands in package.json, or a later installation leaves it out.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbidden(
      'no-tools-at-run-time',
      'The program runs on "dependencies"; "devDependencies" build and test it.',
      { path: '^(app|cli|components|db|domain|jobs|lib|messages)/', pathNot: tests },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),

    layer('lib', [], 'Plumbing that could ship in another product.'),
    layer('messages', [], 'Words alone.'),
    layer('db', ['lib'], 'How it is stored knows nothing of what it means.'),
    layer('domain', ['db', 'lib', 'messages'], 'What Convenio means knows no screen.'),
    layer('components', ['domain', 'lib', 'messages'], 'What people see reads through the API.'),
    layer('jobs', ['components', 'domain', 'db', 'lib', 'messages'], 'Jobs go through perform.'),
    layer(
      'cli',
      ['bench', 'components', 'domain', 'db', 'lib', 'messages'],
      'The second door is thin.',
    ),
    layer('app', ['components', 'domain', 'lib', 'messages'], 'Pages reach no table.'),
    layer('scripts', [], 'Runs before anything is installed.'),
    layer('e2e', [], 'Journeys know what a person knows: the screen and the command line.'),

    forbidden(
      'scripts-without-packages',
      'Runs before anything is installed.',
      { path: '^scripts/' },
      { path: 'node_modules' },
    ),
    forbidden(
      'app-is-imported-by-nobody',
      'It is the site map; proxy.ts and instrumentation.ts are parts of it that Next wants beside it, test/access reads it.',
      { pathNot: '^app/|^(proxy|instrumentation)[.]ts$|^test/access/' },
      { path: '^app/' },
    ),
    forbidden(
      'db-is-for-the-domain',
      'All others ask a query or perform a command; what starts, keeps and tests the store opens it.',
      { pathNot: `^(db|domain)/` },
      { path: '^db/', pathNot: '^db/store[.]ts$' },
    ),
    forbidden(
      'store-is-opened-here-alone',
      'These start, keep and test the store.',
      {
        path: ours,
        pathNot: `^(db|domain|bench|test)/|^instrumentation[.]ts$|^cli/(serve|backup|restore|doctor)([.]ts$|/)|^jobs/backups|${tests}`,
      },
      { path: '^db/' },
    ),
    forbidden(
      'drivers-stay-in-db',
      'Only db knows which database it is; the domain builds its queries with drizzle.',
      { path: ours, pathNot: `^(db|bench|test)/|${tests}` },
      { path: databases, pathNot: 'drizzle-orm' },
    ),
    forbidden(
      'queries-stay-in-the-domain',
      'Who wants to know asks a query.',
      { path: ours, pathNot: `^(db|domain|bench|test)/|${tests}` },
      { path: databases },
    ),

    forbidden(
      'schema-and-rules-know-no-table',
      'They are facts and questions; the browser has them too.',
      { path: '^domain/[^/]+/(schema|rules)([.]ts$|/)', pathNot: tests },
      {
        path: `^db/|^domain/[^/]+/(queries|commands)([.]ts$|/)|^domain/[^/]+[.]ts$|${frameworks}|${databases}`,
        pathNot: '^db/values[.]ts$|^domain/outcome[.]ts$',
      },
    ),
    forbidden(
      'domain-knows-no-framework',
      'Commands and queries know no Next, no React, no session: the actor is passed in.',
      { path: '^domain/', pathNot: tests },
      { path: frameworks },
    ),
    forbidden(
      'lib-knows-no-database',
      'Plumbing reads no database and draws no screen.',
      { path: '^lib/', pathNot: tests },
      { path: `${databases}|${frameworks}` },
    ),
    forbidden(
      'components-know-schema-and-rules',
      'They read and write through the API.',
      { path: '^components/', pathNot: tests },
      { path: '^domain/', pathNot: '^domain/[^/]+/(schema|rules)([.]ts$|/)' },
    ),
    forbidden(
      'ui-knows-no-noun',
      'A button is a button.',
      { path: '^components/ui/' },
      { path: '^(domain|components/(?!ui/))' },
    ),
    forbidden(
      'next-auth-in-one-place',
      'It is wrapped in app/current-actor.ts; its own routes set it up.',
      { path: ours, pathNot: '^app/((current-actor|session-cookie)[.]ts$|api/auth/)' },
      { path: '(^|node_modules/)next-auth(/|$)' },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]next|node_modules/.*/node_modules)/' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      conditionNames: ['node', 'import', 'require', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
