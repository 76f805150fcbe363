/** What the pages of an import ask of the service. */
import { ask, type Result } from '../../lib/api';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';
import type { Imported } from '../../meeting/types';
import type { Corrections } from './import-corrections';

type Schemas = components['schemas'];
export type Import = Schemas['Import'];
export type ImportFile = Schemas['ImportFile'];
export type ImportReview = Schemas['ImportReview'];
export type ImportList = Schemas['ImportList'];
export type SourceLines = Schemas['ImportSource'];

const ofImport = (importId: string) => ({ params: { path: { importId } } });
const ofFile = (fileId: string) => ({ params: { path: { fileId } } });

export const list = (): Promise<Result<ImportList>> => ask(session.api.GET('/api/imports'));

export const begin = (id: string): Promise<Result<{ id: string }>> =>
  ask(session.api.POST('/api/imports', { body: { id } }));

export const get = (importId: string): Promise<Result<Import>> =>
  ask(session.api.GET('/api/imports/{importId}', ofImport(importId)));

export const end = (importId: string): Promise<Result<unknown>> =>
  ask(session.api.DELETE('/api/imports/{importId}', ofImport(importId)));

export const review = (fileId: string): Promise<Result<ImportReview>> =>
  ask(session.api.GET('/api/import-files/{fileId}', ofFile(fileId)));

/** All corrections at once. @param seq the file's, as it is on the screen */
export const correct = (fileId: string, said: Corrections, seq: number): Promise<Result<ImportReview>> =>
  ask(session.api.PUT('/api/import-files/{fileId}/corrections', { ...ofFile(fileId), body: { said, seq } }));

/** Makes a meeting of a file, once. */
export const create = (fileId: string, id: string, seq: number): Promise<Result<Imported>> =>
  ask(session.api.POST('/api/import-files/{fileId}/meeting', { ...ofFile(fileId), body: { id, seq } }));

export const remove = (fileId: string): Promise<Result<unknown>> =>
  ask(session.api.DELETE('/api/import-files/{fileId}', ofFile(fileId)));

/** The body of a document that nobody knows yet. */
export const createBody = (name: string, kind: 'KKR' | 'KD_NET'): Promise<Result<Schemas['Body']>> =>
  ask(session.api.POST('/api/bodies', { body: { name, kind } }));

/** The lines of a file as it was read. */
export const lines = (fileId: string): Promise<Result<SourceLines>> =>
  ask(session.api.GET('/api/import-files/{fileId}/lines', ofFile(fileId)));
/** A page as a picture, in the browser's memory; null when there is none. */
export async function picture(fileId: string, page: number): Promise<string | null> {
  try {
    const token = await session.token();
    const headers = token ? { Authorization: `Bearer ${token}` } : undefined;
    const answer = await fetch(`/api/import-files/${fileId}/pages/${page}`, headers ? { headers } : {});
    return answer.ok ? URL.createObjectURL(await answer.blob()) : null;
  } catch {
    return null;
  }
}
