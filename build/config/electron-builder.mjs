/**
 * How the app is packaged. `npm run package` makes the unpacked folder from the Electron at hand; installers (nsis,
 * dmg, AppImage, deb) are made on a release machine, where electron-builder can fetch its tools:
 * `npx electron-builder --config build/config/electron-builder.mjs` after `npm test`.
 * @type {import('electron-builder').Configuration}
 */
const config = {
  appId: 'ca.fourfold.app',
  productName: 'Fourfold',
  copyright: 'Fourfold contributors, MIT licence',
  directories: { buildResources: 'build/package', output: 'dist/package' },
  npmRebuild: false, // native modules are Node-API and come built
  // everything else is bundled into dist; these two carry native code
  files: [
    'package.json',
    'dist/main/**',
    'dist/renderer/**',
    '!**/.stamp',
    '!node_modules/**',
    'node_modules/{libsql,@libsql,@neon-rs,detect-libc,@resvg}/**',
  ],
  // what a shipped app never needs and an intruder would like
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
  },
  asarUnpack: ['**/*.node', 'dist/main/fonts/**'], // native code reads no archive
  fileAssociations: [{ ext: 'fourfold', name: 'Fourfold map', role: 'Editor' }],
  linux: { target: ['AppImage', 'deb'], category: 'Office', executableName: 'fourfold', icon: 'icons' },
  win: { target: ['nsis'], icon: 'icon.ico' },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', icon: 'icon.icns' },
  deb: { maintainer: 'Fourfold contributors' },
}

export default config
