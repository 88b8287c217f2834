/** Sharing a map through a Neo4j server: what is said of it. */
export const hub = {
  progress: { receiving: 'Receiving {{count}} of {{of}}', sending: 'Sending {{count}} of {{of}}' },
  synced: 'In step with {{address}} (for {{audience}}): {{sent}} sent, {{received}} received.',
  cloned:
    '“{{path}}” holds what the hub {{address}} has (for {{audience}}): {{received}} transactions, {{nodes}} nodes, {{relationships}} relationships.',
  holds:
    'This copy holds only {{scope}} and what stands beside it; of the rest of the map it knows nothing, and answers within that. The queries of the Cypher pack tell of the whole on the server.',
  newAuthor: 'New author: {{name}}, key {{key}}. The hub’s login vouches for them.',
  waiting_one:
    'One transaction of {{name}} (key {{key}}) waits. “fourfold authors MAP --accept {{key}}” takes it in at the next sync.',
  waiting_other:
    '{{count}} transactions of {{name}} (key {{key}}) wait. “fourfold authors MAP --accept {{key}}” takes them in at the next sync.',
  broken: 'Not taken from number {{seq}} on of the copy {{replica}}{{author}}: {{fault}}',
  faults: {
    malformed: 'it is not written as the format says. Ask whoever runs the server.',
    hash: 'it was altered after it was written. Ask its author and whoever runs the server.',
    prev: 'it does not follow the one before it. Ask its author.',
    gap: 'something that it builds on is missing. It is taken once that is there.',
    signature: 'its signature is not good. Somebody else may have written it; ask its author.',
    key: 'it is signed by another than before. Somebody may be writing in their name; ask its author.',
    starter:
      'it says it is part of the starter map, which holds something else. Update Fourfold if it is older than that of the others; otherwise ask whoever runs the server.',
    fork: 'the hub holds another one under the same number. Ask whoever runs the server which backup it is.',
  },
  authors: {
    none: 'Nobody has written in this map yet, beside the starter map.',
    accepted: 'The key {{key}} is accepted. What waits comes in at the next sync.',
    unsigned: 'unsigned',
    status: { own: 'this installation', known: 'known', accepted: 'accepted by hand', waiting: 'waits' },
  },
} as const

/** Why something could not be done with a hub. */
export const hubErrors = {
  'hub-address':
    '“{{address}}” is no address of a Neo4j server. Write it as bolt://server:7687, or neo4j+s://server as the server’s administrator gave it.',
  'hub-address-secret':
    'A user or password stands in the address. Take it out: the user has a field of their own, the password is asked for apart, and neither is kept here.',
  'hub-password-missing':
    'There is no password for the hub. Put it into the environment variable FOURFOLD_HUB_PASSWORD; it is never taken as an argument.',
  'hub-host-unknown':
    'No computer is known by the name in {{address}} ({{reason}}). Check its spelling, and whether this computer is on the network.',
  'hub-nobody':
    'At {{address}} the computer answers, but no Neo4j server does ({{reason}}). Check the port, and ask the administrator whether the server runs.',
  'hub-silent':
    '{{address}} does not answer ({{reason}}). Check the network, a VPN or a firewall between here and there.',
  'hub-not-neo4j':
    'What answers at {{address}} is no Neo4j server, or it wants an encrypted connection. Check the port (7687 for Bolt), and try the address with “+s”.',
  'hub-not-encrypted':
    'The server at {{address}} does not encrypt its connections ({{reason}}). Ask its administrator; inside a protected network the address without “+s” may be the right one.',
  'hub-certificate':
    'The certificate of {{address}} is not trusted by this computer ({{reason}}). Ask the administrator for a valid one; “+ssc” takes any certificate, and then nobody vouches for the server.',
  'hub-login':
    '{{address}} answers, but does not accept the user “{{user}}” with this password. Check both, and ask the administrator whether the login still holds.',
  'hub-login-locked':
    '{{address}} has locked the user “{{user}}” for a while after several wrong passwords. Wait a minute, then try once with the right one.',
  'hub-password-expired':
    'The password of “{{user}}” at {{address}} has to be changed first. Change it in Neo4j Browser, then try again.',
  'hub-database-unknown':
    '{{address}} has no database “{{database}}”, or “{{user}}” may not see it. Check its name, or leave it out for the usual one.',
  'hub-database-stopped':
    'The database “{{database}}” at {{address}} is not running. Ask the administrator to start it, then try again.',
  'hub-too-old':
    'The server at {{address}} is Neo4j {{version}}; Fourfold needs {{oldest}} or newer. Ask its administrator to update it.',
  'hub-foreign':
    'The database “{{database}}” at {{address}} holds something else ({{found}}) and was left as it is. Choose an empty database, or the one that is the hub.',
  'hub-damaged':
    'The node of the hub is not written as the format says ({{what}}). Nothing was changed; ask the administrator to put the hub back from a backup.',
  'hub-newer':
    'The hub was written by a newer version of Fourfold (schema {{schema}}). What this version understands was taken in, nothing was sent. Update Fourfold to send.',
  'hub-empty': 'The database at {{address}} is empty: there is nothing to take. Sync a map with it first.',
  'hub-audience':
    '“{{audience}}” cannot be the audience of a hub: whoever has a login there reads all of it. Possible are: {{known}}.',
  'hub-audience-other':
    'This hub is for “{{audience}}”, not for “{{asked}}”. An audience is declared once; leave --audience out, or choose another database.',
  'hub-forbidden':
    'The user “{{user}}” may not do that at {{address}}. Ask the administrator for the right to read, write and make constraints in “{{database}}”.',
  'hub-read-only':
    'The database “{{database}}” at {{address}} takes no changes now. What was to be sent waits here; ask the administrator, and sync again.',
  'hub-full':
    'The server at {{address}} has no memory or room left for this. What was not taken waits here; ask the administrator for more, and sync again.',
  'hub-slow':
    'The server at {{address}} took too long, and the step was taken back. What was not taken waits here; sync again later.',
  'hub-gone':
    'The connection to {{address}} was lost. What was taken stands, the rest waits; nothing is sent twice. Sync again when the server answers.',
  'hub-contradicts':
    'The hub at {{address}} holds something that contradicts its own list. Nothing was sent; ask the administrator to put it back from a backup.',
  'hub-busy':
    'Others write to {{address}} so often that this map got no turn. Nothing is lost; sync again in a while.',
  'hub-error': 'The server at {{address}} refused: {{reason}}. Nothing was changed by this step.',
  'hub-put-back_one':
    'The hub has one transaction less than at the last sync: it was put back to an older copy. What is here was given back to it.',
  'hub-put-back_other':
    'The hub has {{count}} transactions less than at the last sync: it was put back to an older copy. What is here was given back to it.',
  'hub-rules-missing':
    'Some constraints or indexes are not there yet, and “{{user}}” may not make them: {{names}}. The sync went on; ask the administrator to sync once, or to give this user that right.',
  'hub-stayed_one':
    'One transaction stays here, since it builds on something that the hub contradicts, or that this copy holds in part only.',
  'hub-stayed_other':
    '{{count}} transactions stay here, since they build on something that the hub contradicts, or that this copy holds in part only.',
  'sync-cancelled': 'The sync was stopped. What was taken stands, the rest waits; nothing is sent twice.',
  'hub-not-connected': 'This map is not connected with a hub. Connect it first.',
  'hub-password-again': 'The password is not kept on this computer. Enter it to connect.',
  'hub-syncing': 'A sync is running. Wait until it is done, or stop it first.',
  'hub-other':
    'The database “{{database}}” at {{address}} is not the hub that this map was in step with, and nobody has said yes to it yet. Nothing was sent; look at what is there, and who can read it, first.',
  'author-unknown': 'Nobody with the key “{{key}}” writes or waits here. Look at “fourfold authors MAP”.',
} as const
