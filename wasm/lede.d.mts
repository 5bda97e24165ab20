// The types of the built module; the build copies this file next to it.
export interface Module {
  HEAPU8: Uint8Array;
  _malloc(size: number): number;
  open(address: number, size: number): string;
  analyze(address: number, size: number, options: string): string;
  answerLine(address: number, size: number, timings: boolean, articleOnly: boolean): string;
}
export default function createModule(options: object): Promise<Module>;
