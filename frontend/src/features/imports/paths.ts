/** The addresses of imports: all of them, one, one of its files. */
export const importPath = (id?: string) => (id ? `/import/${id}` : '/import');
export const fileImportPath = (id: string, fileId: string) => `/import/${id}/${fileId}`;
