/** Written into the build by wxt.config.ts. */
interface ImportMetaEnv {
  /** Changes with the code that tags entries and reads their dates (scripts/build/analysis-print.ts). */
  readonly ANALYSIS_PRINT: string;
}
