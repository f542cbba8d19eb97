export interface DiffOptions { readonly root: string; readonly a: string; readonly b: string; readonly asOf?: string }
export interface DiffResult { readonly compatible: boolean }
export async function diff(_: DiffOptions): Promise<DiffResult> { return { compatible: true } }
