// Lit has a build of its own for servers, which a bundler would not choose.
export default { serverExternalPackages: ['open-badge-elements', '@lit-labs/ssr', 'lit'] };
