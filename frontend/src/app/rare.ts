const publicPage = () => import('../features/help/PublicPage.svelte');

/** The pages that few people open: where each of them is in the build is loaded with the first of them. */
export const rare = {
  letters: () => import('../features/letters/Letters.svelte'),
  import: () => import('../features/imports/ImportPage.svelte'),
  connect: () => import('../features/screens/ConnectPage.svelte'),
  verify: () => import('../features/verify/VerifyPage.svelte'),
  bodies: () => import('../features/bodies/BodyList.svelte'),
  body: () => import('../features/bodies/BodyPage.svelte'),
  dispatched: () => import('../features/dispatch/DispatchedPage.svelte'),
  external: () => import('../features/external/ExternalPage.svelte'),
  matters: () => import('../features/matter/MattersAt.svelte'),
  inquiries: () => import('../features/inquiry/InquiryList.svelte'),
  inquiry: () => import('../features/inquiry/InquiryPage.svelte'),
  planned: () => import('../features/planned/PlannedPage.svelte'),
  notes: () => import('../features/reading/own/NotesPage.svelte'),
  help: () => import('../features/help/HelpPage.svelte'),
  statement: publicPage,
  privacy: publicPage,
};
